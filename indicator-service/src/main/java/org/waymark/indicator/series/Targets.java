package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.judgement.Decimals;

/**
 * The value expected of a series at a period: a target for exactly that period wins, else that of
 * the financial year in which it ends, spread by its profile where the measure accumulates (rule 8
 * of the specification). A proportion keeps a flat target, since an average never accumulates. For
 * either, what a feed has set goes before the catalogue's.
 */
final class Targets {
  private final CatalogueIndex catalogue;
  private final Indicator indicator;
  private final List<Target> targets;
  private final Known known;

  Targets(CatalogueIndex catalogue, Indicator indicator, SeriesId series, Known known) {
    this.catalogue = catalogue;
    this.indicator = indicator;
    this.targets = catalogue.targets(series);
    this.known = known;
  }

  Optional<Aim> at(Period period) {
    return set(period)
        .map(Set::aim)
        .or(() -> set(period.financialYear()).map(set -> spread(set, period)));
  }

  /** Twelve weights, April first; empty where a year's target has no profile. */
  Optional<List<BigDecimal>> weights(Period year) {
    return set(year).flatMap(this::profile).map(Profile::weights);
  }

  private Optional<Profile> profile(Set set) {
    return Optional.ofNullable(set.profile()).flatMap(catalogue::profile);
  }

  /** What a feed has set; else the catalogue's, the last one should it be set twice. */
  private Optional<Set> set(Period period) {
    return known
        .target(period)
        .map(target -> new Set(Aim.of(target), target.profile()))
        .or(() ->
            targets.stream()
                .filter(target -> target.period().equals(period))
                .max(Comparator.comparing(Target::setOn))
                .map(target -> new Set(Aim.of(target), target.profile())));
  }

  private Aim spread(Set set, Period period) {
    Optional<Profile> profile = profile(set);
    if (profile.isEmpty()) {
      return set.aim();
    }
    List<BigDecimal> weights = profile.get().weights();
    int last = month(period.lastDay());
    if (indicator.form() == Form.YEAR_TO_DATE && indicator.sends() != Sends.RATIO) {
      return set.aim().each(annual -> share(annual, weights, 0, last));
    }
    if (indicator.form() == Form.POINT && indicator.sends() == Sends.INCREMENTS) {
      int first = Math.min(month(period.firstDay()), last);
      return set.aim().each(annual -> share(annual, weights, first, last));
    }
    return set.aim();
  }

  private record Set(Aim aim, @Nullable String profile) {}

  private static BigDecimal share(
      BigDecimal annual, List<BigDecimal> weights, int first, int last) {
    BigDecimal part = sum(weights.subList(first, last + 1));
    return annual.multiply(part).divide(sum(weights), Decimals.PRECISION);
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The month's place in the financial year, April being 0. */
  private static int month(LocalDate day) {
    return Math.floorMod(day.getMonthValue() - 4, 12);
  }
}
