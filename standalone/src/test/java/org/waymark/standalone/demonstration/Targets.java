package org.waymark.standalone.demonstration;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Targets as one version of the catalogue holds them, and the policies that judge by them. */
final class Targets {
  private static final List<String> YEAR =
      List.of("apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar");

  private final Map<String, Map<String, String>> bySeriesAndPeriod = new HashMap<>();
  private final Map<String, Map<String, String>> profiles = new HashMap<>();
  private final Map<String, Map<String, Object>> bandings = new HashMap<>();

  private Targets() {}

  @SuppressWarnings("unchecked")
  static Targets of(Path catalogue, Path file) {
    Targets targets = new Targets();
    for (Map<String, String> row : Rows.of(file)) {
      String breakdown = row.get("breakdown").isEmpty() ? "-" : row.get("breakdown");
      targets.bySeriesAndPeriod.put(
          row.get("indicator") + "/" + breakdown + " " + row.get("period"), row);
    }
    Rows.of(catalogue.resolve("profiles.csv"))
        .forEach(row -> targets.profiles.put(row.get("code"), row));
    List<Map<String, Object>> policies = Timeline.yaml(catalogue.resolve("policies.yaml"));
    for (Map<String, Object> policy : policies) {
      List<Map<String, Object>> versions = (List<Map<String, Object>>) policy.get("versions");
      targets.bandings.put(
          (String) policy.get("name"), (Map<String, Object>) versions.getLast().get("banding"));
    }
    return targets;
  }

  /** The target of that very period, else of its financial year, spread where it has a profile. */
  Optional<Fraction> of(String series, Span period) {
    Map<String, String> exact = bySeriesAndPeriod.get(series + " " + period.text());
    if (exact != null) {
      return Optional.of(Fraction.of(new BigDecimal(exact.get("value"))));
    }
    return Optional.ofNullable(bySeriesAndPeriod.get(series + " " + period.financialYear()))
        .map(yearly -> spread(yearly, period));
  }

  private Fraction spread(Map<String, String> yearly, Span period) {
    BigDecimal value = new BigDecimal(yearly.get("value"));
    if (yearly.get("profile").isEmpty()) {
      return Fraction.of(value);
    }
    Map<String, String> weights = profiles.get(yearly.get("profile"));
    int months = Math.floorMod(period.end().getMonthValue() - 4, 12) + 1;
    return new Fraction(sum(weights, months).multiply(value), sum(weights, 12));
  }

  private static BigDecimal sum(Map<String, String> weights, int months) {
    return YEAR.stream()
        .limit(months)
        .map(month -> new BigDecimal(weights.get(month)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  String status(
      Map<String, String> indicator, Optional<Fraction> value, Optional<Fraction> target) {
    if (value.isEmpty()) {
      return "no data";
    }
    return target.isEmpty()
        ? "target to be set"
        : banded(
            bandings.get(indicator.get("policy")),
            better(indicator, value.get(), target.get()),
            target.get().magnitude());
  }

  /** By how much the figure is better than its target, in its own units. */
  private static Fraction better(Map<String, String> indicator, Fraction value, Fraction target) {
    return indicator.get("polarity").equals("low") ? target.minus(value) : value.minus(target);
  }

  @SuppressWarnings("unchecked")
  private static String banded(Map<String, Object> banding, Fraction better, Fraction target) {
    for (Map<String, Object> band : (List<Map<String, Object>>) banding.get("bands")) {
      if (!band.containsKey("below") || better.compareTo(limit(banding, band, target)) < 0) {
        return (String) band.get("status");
      }
    }
    throw new IllegalStateException("the last band has a limit");
  }

  private static Fraction limit(
      Map<String, Object> banding, Map<String, Object> band, Fraction target) {
    BigDecimal below = new BigDecimal((String) band.get("below"));
    return banding.get("distance").equals("relative") ? target.times(below) : Fraction.of(below);
  }
}
