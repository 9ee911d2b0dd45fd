package org.waymark.indicator.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;

/**
 * Whether the catalogue that applies where a row stands in the log takes it. Ingest asked the same
 * of the version it had, which may be older; what is refused here becomes an outcome of the row.
 */
final class Admission {
  private Admission() {}

  static Optional<Refusal> of(InputRow row, CatalogueIndex catalogue) {
    return catalogue
        .indicator(row.series().indicator())
        .map(indicator -> refusal(row, indicator, catalogue))
        .orElseGet(() ->
            refused(
                "indicator",
                row.series().indicator().value(),
                "indicator.unknown",
                "catalogue version %d has no such indicator".formatted(catalogue.version())));
  }

  private static Optional<Refusal> refusal(
      InputRow row, Indicator indicator, CatalogueIndex catalogue) {
    if (!indicator.allows(row.series().breakdown())) {
      return refused(
          "breakdown",
          row.series().breakdown().value(),
          "breakdown.unexpected",
          "the indicator is not broken down so");
    }
    if (!fits(row, PeriodKind.of(indicator.frequency()))) {
      return refused(
          "period",
          row.period().toString(),
          "period.frequency",
          row instanceof ActionRecorded
              ? "actions are told of by the month"
              : "the indicator is %s".formatted(indicator.frequency().word()));
    }
    return switch (row) {
      case MeasurementRecorded figure -> parts(figure, indicator);
      case TargetSet target -> profile(target, catalogue);
      case CommentaryGiven _, ActionRecorded _ -> Optional.empty();
    };
  }

  /** A target may be a year's, and an action is told of by the month, whatever the frequency. */
  private static boolean fits(InputRow row, PeriodKind wanted) {
    PeriodKind kind = row.period().kind();
    return switch (row) {
      case ActionRecorded _ -> kind == PeriodKind.MONTH;
      case TargetSet _ -> kind == wanted || kind == PeriodKind.FINANCIAL_YEAR;
      case MeasurementRecorded _, CommentaryGiven _ -> kind == wanted;
    };
  }

  private static Optional<Refusal> profile(TargetSet target, CatalogueIndex catalogue) {
    String profile = target.profile();
    return profile == null || catalogue.profile(profile).isPresent()
        ? Optional.empty()
        : refused(
            "profile",
            profile,
            "profile.unknown",
            "catalogue version %d has no such profile".formatted(catalogue.version()));
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

  /** For what would be too much for one series. */
  static Refusal full() {
    return new Refusal(
        null,
        null,
        "series.full",
        "the series holds as many figures, corrections and actions as one can: let a new indicator"
            + " or breakdown begin in the catalogue, and look at what sends so many");
  }

  private static Optional<Refusal> refused(
      String field, @Nullable String value, String code, String message) {
    return Optional.of(new Refusal(field, value, code, message));
  }

  record Refusal(@Nullable String field, @Nullable String value, String code, String message) {}
}
