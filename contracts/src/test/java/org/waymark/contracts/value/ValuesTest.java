package org.waymark.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.codec.EventJson;

class ValuesTest {
  private static final String LONGEST = "a".repeat(64);

  @ParameterizedTest
  @ValueSource(strings = {"neet", "BCF-2A.2_x", "7", "E07000010"})
  void aCodeKeepsWhatItWasGiven(String text) {
    assertThat(new IndicatorCode(text)).hasToString(text);
    assertThat(new BreakdownCode(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-neet", ".x", "né", "a/b", "a b", "neet\n", "=1+1", "٣"})
  void aCodeRefusesWhatWouldNotSurviveAnAddress(String text) {
    assertThatThrownBy(() -> new IndicatorCode(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + text + "' is not an indicator's code: 1 to 64 letters");
    assertThatThrownBy(() -> new BreakdownCode(text))
        .hasMessageStartingWith("'" + text + "' is not a breakdown's code: ");
  }

  @Test
  void aCodeHasSixtyFourCharactersAtMostAndALongerOneIsShownInPart() {
    assertThat(new IndicatorCode(LONGEST).value()).hasSize(64);
    assertThatThrownBy(() -> new IndicatorCode(LONGEST + "a"))
        .hasMessageStartingWith("'" + "a".repeat(60) + "…' is not");
  }

  @Test
  void anEmptyCellIsTheWholeCouncil() {
    assertThat(BreakdownCode.ofCell(" ")).isEqualTo(BreakdownCode.WHOLE_COUNCIL);
    assertThat(BreakdownCode.ofCell("-").isWholeCouncil()).isTrue();
    assertThat(BreakdownCode.ofCell(" boys ")).hasToString("boys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E10000003", "E07000010", "W06000001", "N09000001", "S12000005"})
  void aGssCodeIsALetterAndEightDigits(String text) {
    assertThat(new GssCode(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E1000000", "E100000033", "e10000003", "X10000003", "E1000000x"})
  void aGssCodeRefusesAnythingElse(String text) {
    assertThatThrownBy(() -> new GssCode(text))
        .hasMessage(
            "'%s' is not a GSS code: a letter (E, W, S, N, K or J) and eight digits, as E10000003"
                .formatted(text));
  }

  @Test
  void aSeriesIsReadAsItIsWritten() {
    SeriesId series = SeriesId.parse("neet/E07000010");
    assertThat(series).hasToString("neet/E07000010");
    assertThat(SeriesId.wholeCouncil(new IndicatorCode("neet"))).hasToString("neet/-");
    assertThat(Stream.of("b/-", "a/x", "a/-").map(SeriesId::parse).sorted())
        .map(SeriesId::toString)
        .containsExactly("a/-", "a/x", "b/-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"neet", "neet/", "/-", "neet/-/x", ""})
  void aSeriesNeedsBothItsParts(String text) {
    assertThatThrownBy(() -> SeriesId.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "100", "100.000", "17.60"})
  void aPercentageIsNoughtToAHundred(String text) {
    assertThat(new Percentage(new BigDecimal(text)).value()).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, -0.01", "100.01, 100.01", "1E+3, 1000"})
  void aPercentageRefusesAnythingElse(BigDecimal value, String shown) {
    assertThatThrownBy(() -> new Percentage(value))
        .hasMessage(shown + " is not a percentage: 0 to 100 is wanted");
  }

  @Test
  void moneyIsNeverRounded() {
    Money third = new Money(new BigDecimal("0.333"));
    assertThat(third.plus(third).plus(third)).hasToString("0.999");
    assertThat(Money.ZERO.minus(new Money(new BigDecimal("1E+6")))).hasToString("-1000000");
    assertThat(new Money(new BigDecimal("1.0"))).isEqualByComparingTo(new Money(BigDecimal.ONE));
  }

  @Test
  void onlyTheFourColoursAreRated() {
    assertThat(Arrays.stream(Status.values()).filter(Status::isRated))
        .containsExactly(Status.BLUE, Status.GREEN, Status.AMBER, Status.RED);
  }

  @ParameterizedTest
  @MethodSource("worded")
  <T extends Enum<T>> void aWordIsReadAsItIsWritten(Class<T> type, Function<String, T> of) {
    for (T constant : type.getEnumConstants()) {
      String json = EventJson.mapper().writeValueAsString(constant);
      assertThat(json).isLowerCase().doesNotContain("_");
      assertThat(EventJson.mapper().readValue(json, type)).isSameAs(constant);
      assertThat(of.apply(json.replace("\"", ""))).isSameAs(constant);
    }
    assertThatThrownBy(() -> of.apply("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'nonsense' is ")
        .hasMessageEndingWith("wanted");
  }

  static Stream<Object[]> worded() {
    return Stream.of(
        worded(Status.class, Status::of),
        worded(Track.class, Track::of),
        worded(Direction.class, Direction::of),
        worded(Polarity.class, Polarity::of),
        worded(Form.class, Form::of),
        worded(Frequency.class, Frequency::of),
        worded(Sends.class, Sends::of),
        worded(Finality.class, Finality::of),
        worded(FeedKind.class, FeedKind::of),
        worded(IndicatorKind.class, IndicatorKind::of),
        worded(CommitteeKind.class, CommitteeKind::of),
        worded(DeprivationFlag.class, DeprivationFlag::of),
        worded(Distance.class, Distance::of),
        worded(Lifecycle.class, Lifecycle::of));
  }

  private static <T> Object[] worded(Class<T> type, Function<String, T> of) {
    return new Object[] {type, of};
  }
}
