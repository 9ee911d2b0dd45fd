package org.waymark.indicator.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;

/**
 * Whether the catalogue that applies where a row stands in the log takes it. Ingest asked the same
 * of the version it had, which may be older; what is refused here becomes an outcome of the row.
 */
final class Admission {
  private Admission() {}

  static Optional<Refusal> of(MeasurementRecorded figure, CatalogueIndex catalogue) {
    return catalogue
        .indicator(figure.series().indicator())
        .map(indicator -> refusal(figure, indicator))
        .orElseGet(() ->
            Optional.of(
                new Refusal(
                    "indicator",
                    figure.series().indicator().value(),
                    "indicator.unknown",
                    "catalogue version %d has no such indicator".formatted(catalogue.version()))));
  }

  private static Optional<Refusal> refusal(MeasurementRecorded figure, Indicator indicator) {
    if (!indicator.allows(figure.series().breakdown())) {
      return refused(
          "breakdown",
          figure.series().breakdown().value(),
          "breakdown.unexpected",
          "the indicator is not broken down so");
    }
    PeriodKind wanted = PeriodKind.of(indicator.frequency());
    if (figure.period().kind() != wanted) {
      return refused(
          "period",
          figure.period().toString(),
          "period.frequency",
          "the indicator is %s".formatted(indicator.frequency().word()));
    }
    return parts(figure, indicator);
  }

  private static Optional<Refusal> parts(MeasurementRecorded figure, Indicator indicator) {
    boolean adds = indicator.form() != Form.POINT;
    if (adds && indicator.sends() == Sends.RATIO && figure.value() != null) {
      return refused(
          "value",
          figure.value().toPlainString(),
          "ratio.expected",
          "a numerator and a denominator are needed to add periods up");
    }
    if (adds && indicator.sends() == Sends.INCREMENTS && figure.value() == null) {
      return refused("value", null, "value.expected", "a value is needed to add periods up");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refused(
      String field, @Nullable String value, String code, String message) {
    return Optional.of(new Refusal(field, value, code, message));
  }

  record Refusal(String field, @Nullable String value, String code, String message) {}
}
