package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Finality;
import org.waymark.indicator.judgement.Decimals;

/**
 * The figure that stands for a period, as the rules look at it.
 *
 * @param breaks whether it begins anew, so that nothing before it is comparable
 */
public record Figure(
    String eventId,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    boolean provisional,
    boolean breaks) {
  private static final String BREAK = "b";

  public static Figure of(String eventId, MeasurementRecorded said) {
    return new Figure(
        eventId,
        said.value(),
        said.numerator(),
        said.denominator(),
        said.finality() == Finality.PROVISIONAL,
        said.markers().contains(BREAK));
  }

  /** The value as sent, or the ratio it makes; none where the denominator is zero. */
  Optional<BigDecimal> amount(Indicator indicator) {
    if (value != null || numerator == null || denominator == null) {
      return Optional.ofNullable(value);
    }
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(
            numerator.multiply(indicator.scale()).divide(denominator, Decimals.PRECISION));
  }

  boolean saysTheSameAs(Figure other) {
    return same(value, other.value)
        && same(numerator, other.numerator)
        && same(denominator, other.denominator);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  /** As it was sent: {@code 1,204} or {@code 12 of 400}. */
  String words() {
    return value != null
        ? Numbers.exact(value)
        : "%s of %s".formatted(Numbers.exact(numerator), Numbers.exact(denominator));
  }
}
