package org.waymark.ingest.catalogue;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;

/** A target speaks of a series and a period that exist, and a profile spreads what accumulates. */
final class TargetSense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    Map<IndicatorCode, Indicator> indicators =
        draft.catalogue().indicators().stream()
            .collect(toMap(Indicator::code, Function.identity(), (a, b) -> a));
    for (Target target : draft.catalogue().targets()) {
      String code = target.series().indicator().value();
      IndicatorReferences.wanted(draft, "indicators.csv", target, "indicator", code, complaints);
      IndicatorReferences.wanted(
          draft, "committees.csv", target, "set_by", target.setBy(), complaints);
      IndicatorReferences.wanted(
          draft, "profiles.csv", target, "profile", target.profile(), complaints);
      Indicator indicator = indicators.get(target.series().indicator());
      if (indicator != null) {
        fits(target, indicator, complaints);
      }
    }
  }

  private static void fits(Target target, Indicator indicator, Complaints complaints) {
    if (!indicator.allows(target.series().breakdown())) {
      complaints.about(
          target,
          "breakdown",
          target.series().breakdown(),
          "the indicator is not broken down by this");
    }
    PeriodKind own = PeriodKind.of(indicator.frequency());
    PeriodKind kind = target.period().kind();
    if (kind != PeriodKind.FINANCIAL_YEAR && kind != own) {
      complaints.about(
          target,
          "period",
          target.period(),
          "a financial year, or a period of a %s indicator, is wanted"
              .formatted(indicator.frequency().word()));
    }
    if (target.profile() != null) {
      profile(target, indicator, complaints);
    }
    bounds(target, indicator, complaints);
  }

  private static void bounds(Target target, Indicator indicator, Complaints complaints) {
    BigDecimal lower = target.lower();
    BigDecimal upper = target.upper();
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      complaints.about(target, "lower", lower, "nothing above the upper bound is wanted");
    }
    if (indicator.polarity() == Polarity.RANGE && (lower == null) != (upper == null)) {
      complaints.about(
          target,
          lower == null ? "lower" : "upper",
          null,
          "a range has both bounds, or neither and is the target alone");
    }
  }

  private static void profile(Target target, Indicator indicator, Complaints complaints) {
    if (target.period().kind() != PeriodKind.FINANCIAL_YEAR) {
      complaints.about(
          target, "profile", target.profile(), "only a financial year's target is spread");
    }
    if (indicator.form() != Form.YEAR_TO_DATE || indicator.sends() == Sends.RATIO) {
      complaints.about(
          target,
          "profile",
          target.profile(),
          "only a year to date of increments or cumulative figures has a profile");
    }
  }
}
