package org.waymark.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

class EventTypesTest {
  @Test
  void everyEventHasANameOfItsOwn() {
    List<Class<?>> named = List.copyOf(EventTypes.all().values());
    assertThat(named).containsExactlyInAnyOrderElementsOf(records(Event.class).toList());
  }

  @Test
  void aNameSaysWhatHappenedAndInWhichVersionAndNoClass() {
    assertThat(EventTypes.all().keySet())
        .allMatch(name -> name.matches("waymark(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]"));
  }

  @Test
  void anUnknownNameHasNoClass() {
    assertThat(EventTypes.classOf("waymark.clock.ticked.v1")).contains(Ticked.class);
    assertThat(EventTypes.classOf("waymark.clock.ticked.v2")).isEmpty();
  }

  @Test
  void aRelayedBroadcastIsTheSameButForItsNumber() {
    Ticked ticked = new Ticked(Instant.EPOCH);
    Envelope original = new Envelope("1", "/s", Instant.EPOCH, null, ticked);
    assertThat(original.control()).isNull();
    assertThat(original.relayedAs(7))
        .isEqualTo(new Envelope("1", "/s", Instant.EPOCH, null, 7L, ticked));
  }

  @Test
  void aMeasurementHasAValueOrARatioNeverBothOrHalf() {
    BigDecimal one = BigDecimal.ONE;
    assertThat(measurement(one, null, null).value()).isEqualTo(one);
    assertThat(measurement(null, one, one).denominator()).isEqualTo(one);
    for (BigDecimal[] wrong :
        List.of(
            parts(null, null, null),
            parts(one, one, one),
            parts(null, one, null),
            parts(null, null, one),
            parts(one, one, null))) {
      assertThatThrownBy(() -> measurement(wrong[0], wrong[1], wrong[2]))
          .hasMessage("a measurement has either a value or a numerator and a denominator");
    }
  }

  @Test
  void aTargetHasBothBoundsTheRightWayRoundOrNone() {
    BigDecimal one = BigDecimal.ONE;
    assertThat(target(one, one).lower()).isEqualTo(one);
    assertThat(target(null, null).upper()).isNull();
    assertThatThrownBy(() -> target(one, null)).hasMessage("a target has both bounds or none");
    assertThatThrownBy(() -> target(null, one)).hasMessage("a target has both bounds or none");
    assertThatThrownBy(() -> target(one, BigDecimal.ZERO))
        .hasMessage("the lower bound is above the upper");
  }

  private static TargetSet target(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return new TargetSet(
        SeriesId.parse("neet/-"),
        Period.parse("2016/17"),
        BigDecimal.TEN,
        lower,
        upper,
        null,
        null,
        null,
        null,
        null,
        new Origin("s", 1, "f", "t", Instant.EPOCH, 1));
  }

  private static BigDecimal[] parts(@Nullable BigDecimal... parts) {
    return parts;
  }

  private static MeasurementRecorded measurement(
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    return new MeasurementRecorded(
        SeriesId.parse("neet/-"),
        Period.parse("2016-10"),
        value,
        numerator,
        denominator,
        null,
        Finality.FINAL,
        List.of(),
        null,
        null,
        null,
        new Origin("s", 1, "f", "t", Instant.EPOCH, 1));
  }

  private static Stream<Class<?>> records(Class<?> event) {
    return event.isRecord()
        ? Stream.of(event)
        : Arrays.stream(event.getPermittedSubclasses()).flatMap(EventTypesTest::records);
  }
}
