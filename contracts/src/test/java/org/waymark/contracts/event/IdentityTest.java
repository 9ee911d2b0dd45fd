package org.waymark.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

class IdentityTest {
  private static final Period OCTOBER = Period.parse("2016-10");

  /** Written down once: ids stand on topics for ever, so this test never changes. */
  @Test
  void anIdIsTheSameForEver() {
    assertThat(Identity.of(measurement("17.60", null, List.of("e", "p"), "late")))
        .isEqualTo("1b35297099df96d996af40f43e97f28f");
    assertThat(Identity.of(measurement("17.60", 2, List.of(), null)))
        .isEqualTo("4ef9dac8c2bbba4e25ff3a31b340cd87");
    assertThat(Identity.of(workforce("412.5", 7))).isEqualTo("e267714681590546651e239329ad4f4e");
    assertThat(Identity.hash("a", null, new BigDecimal("1.0")))
        .isEqualTo("bf03add071d7238e7a22aaadbbdbfa47");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.6", "17.60", "17.600", "176E-1", "0.176E+2"})
  void theSameNumberIsTheSameContentHoweverItIsWritten(String number) {
    assertThat(Identity.of(measurement(number, null, List.of(), null)))
        .isEqualTo(Identity.of(measurement("17.6", null, List.of(), null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "0E+5", "-0.0"})
  void noughtIsNought(String number) {
    assertThat(Identity.of(measurement(number, null, List.of(), null)))
        .isEqualTo(Identity.of(measurement("0", null, List.of(), null)));
  }

  @Test
  void everyPartOfTheContentCounts() {
    Set<String> ids = new HashSet<>();
    ids.add(Identity.of(measurement("17.6", null, List.of(), null)));
    ids.add(Identity.of(measurement("17.61", null, List.of(), null)));
    ids.add(Identity.of(measurement("-17.6", null, List.of(), null)));
    ids.add(Identity.of(measurement("17.6", 1, List.of(), null)));
    ids.add(Identity.of(measurement("17.6", 2, List.of(), null)));
    ids.add(Identity.of(measurement("17.6", null, List.of("e"), null)));
    ids.add(Identity.of(measurement("17.6", null, List.of(), "")));
    ids.add(Identity.of(measurement("17.6", null, List.of(), "late")));
    assertThat(ids).hasSize(8);
  }

  @Test
  void everyPartOfAnActionCounts() {
    Set<String> ids = new HashSet<>();
    LocalDate day = LocalDate.of(2016, 12, 16);
    ids.add(Identity.of(action("a", "T", "head", null, ActionStatus.PLANNED, null)));
    ids.add(Identity.of(action("b", "T", "head", null, ActionStatus.PLANNED, null)));
    ids.add(Identity.of(action("a", "U", "head", null, ActionStatus.PLANNED, null)));
    ids.add(Identity.of(action("a", "T", "dir", null, ActionStatus.PLANNED, null)));
    ids.add(Identity.of(action("a", "T", "head", day, ActionStatus.PLANNED, null)));
    ids.add(Identity.of(action("a", "T", "head", null, ActionStatus.DONE, null)));
    ids.add(Identity.of(action("a", "T", "head", null, ActionStatus.PLANNED, "N")));
    assertThat(ids).hasSize(7);
  }

  @Test
  void markersInAnotherOrderAreTheSameContent() {
    assertThat(Identity.of(measurement("1", null, List.of("p", "e"), null)))
        .isEqualTo(Identity.of(measurement("1", null, List.of("e", "p"), null)));
  }

  @Test
  void contentKnowsNoRevisionButTheIdDoes() {
    MeasurementRecorded plain = measurement("1", null, List.of(), null);
    MeasurementRecorded revised = measurement("1", 3, List.of(), null);
    assertThat(Identity.contentOf(revised)).isEqualTo(Identity.contentOf(plain));
    assertThat(Identity.of(revised)).isNotEqualTo(Identity.of(plain));
  }

  @Test
  void whereARowCameFromDoesNotCount() {
    MeasurementRecorded row = measurement("1", null, List.of(), null);
    MeasurementRecorded again =
        new MeasurementRecorded(
            row.series(),
            row.period(),
            row.value(),
            row.numerator(),
            row.denominator(),
            row.revision(),
            row.finality(),
            row.markers(),
            row.commentary(),
            row.lower(),
            row.upper(),
            new Origin("other", 99, "other", "other", Instant.EPOCH, 8));
    assertThat(Identity.of(again)).isEqualTo(Identity.of(row));
  }

  @Test
  void noTextCanPassForTwoPartsNorForNone() {
    Set<String> ids = new HashSet<>();
    ids.add(Identity.hash("ab", "c"));
    ids.add(Identity.hash("a", "bc"));
    ids.add(Identity.hash("abc"));
    ids.add(Identity.hash("abc", null));
    ids.add(Identity.hash(null, "abc"));
    ids.add(Identity.hash("abc", ""));
    ids.add(Identity.hash("abc", "-"));
    ids.add(Identity.hash("abc", "\u0000"));
    ids.add(Identity.hash("a\u001fbc"));
    ids.add(Identity.hash("1:a2:bc"));
    ids.add(Identity.hash("a", "2:bc"));
    assertThat(ids).hasSize(11).allMatch(id -> id.matches("[0-9a-f]{32}"));
  }

  @Test
  void ledgerLinesOfDifferentKindsNeverMeet() {
    assertThat(Identity.of(workforce("1", 1))).isNotEqualTo(Identity.of(workforce("1", 2)));
    assertThat(Identity.of(workforce("1.0", 1))).isEqualTo(Identity.of(workforce("1", 1)));
    assertThat(Identity.of(finance("100", null))).isNotEqualTo(Identity.of(finance("100", "0")));
  }

  /** The ids of rows as they were before risks and workforces had these parts. */
  @Test
  void aPartThatCameLaterChangesNoIdOfRowsWithoutIt() {
    assertThat(Identity.of(risk(null))).isEqualTo("e49b35dc26ca3671f398f8d6a3104d3e");
    assertThat(Identity.of(risk(8))).isNotEqualTo(Identity.of(risk(null)));
    WorkforceRecorded leavers =
        new WorkforceRecorded(
            OCTOBER, "cfa", new BigDecimal("412.5"), BigDecimal.TEN, 7, 3, null, origin());
    assertThat(Identity.of(leavers)).isNotEqualTo(Identity.of(workforce("412.5", 7)));
  }

  private static RiskRecorded risk(@Nullable Integer before) {
    return new RiskRecorded(
        OCTOBER, "r", "Flood", null, null, null, 3, 4, null, null, null, before, null, origin());
  }

  private static ActionRecorded action(
      String code,
      String title,
      String owner,
      @Nullable LocalDate due,
      ActionStatus status,
      @Nullable String note) {
    return new ActionRecorded(
        SeriesId.parse("neet/-"), OCTOBER, code, title, owner, due, status, note, null, origin());
  }

  private static MeasurementRecorded measurement(
      String value, @Nullable Integer revision, List<String> markers, @Nullable String commentary) {
    return new MeasurementRecorded(
        SeriesId.parse("neet/-"),
        OCTOBER,
        new BigDecimal(value),
        null,
        null,
        revision,
        Finality.FINAL,
        markers,
        commentary,
        null,
        null,
        origin());
  }

  private static WorkforceRecorded workforce(String days, int headcount) {
    return new WorkforceRecorded(
        OCTOBER, "cfa", new BigDecimal(days), BigDecimal.TEN, headcount, null, origin());
  }

  private static FinanceLineRecorded finance(String budget, @Nullable String forecast) {
    return new FinanceLineRecorded(
        OCTOBER,
        "cfa",
        "adults",
        "Older People",
        new BigDecimal(budget),
        BigDecimal.ONE,
        forecast == null ? null : new BigDecimal(forecast),
        null,
        null,
        origin());
  }

  private static Origin origin() {
    return new Origin("s-7", 3, "feed", "token", Instant.parse("2016-11-10T09:12:00Z"), 3);
  }
}
