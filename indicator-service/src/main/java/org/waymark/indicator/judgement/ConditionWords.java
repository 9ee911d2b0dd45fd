package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Comparison;

/**
 * Says what the tests of an ordered list of conditions found, and which condition was met.
 *
 * @param usual how the banding reckons distances
 */
record ConditionWords(Distance usual, int places) {

  Distance distance(BandTest test) {
    return Objects.requireNonNullElse(test.distance(), usual);
  }

  String limb(BandTest test) {
    return Objects.requireNonNullElse(test.limb(), "");
  }

  /** As "level: 62.0 is 3.0 better than the 59.0 of the same period last year". */
  String fact(BandTest test, BigDecimal value, Gap gap) {
    return of(test)
        + new BandWords(distance(test)).verdict(value, gap, places, measure(test.yardstick()));
  }

  String nothing(BandTest test) {
    return of(test)
        + (test.yardstick().equals(Yardstick.LAST_YEAR)
            ? "there is no comparable figure for the same period last year"
            : test.yardstick().equals(Yardstick.PERIOD_BEFORE)
                ? "there is no comparable figure for the period before"
                : "it cannot be measured against " + name(test.yardstick()));
  }

  String toBeSet(BandTest test) {
    String what =
        test.comparison() != null
            ? "The bounds to compare with are"
            : test.yardstick().equals(Yardstick.FLOOR) ? "The floor is" : "The target is";
    return "%s to be set%s; no colour without"
        .formatted(what, test.limb() == null ? "" : " for '%s'".formatted(test.limb()));
  }

  /** As "17.6 is from 17.0 to below 18.0, and so similar": the upper bound itself is beyond. */
  String compared(
      BandTest test, Measured limb, BenchmarkRange range, Optional<Comparison> comparison) {
    int enough =
        Math.max(
            Decimals.placesThatTellApart(limb.value(), range.lower(), places),
            Decimals.placesThatTellApart(limb.value(), range.upper(), places));
    String value = Decimals.fixed(limb.value(), enough);
    String lower = Decimals.fixed(range.lower(), enough);
    String upper = Decimals.fixed(range.upper(), enough);
    String where =
        limb.value().compareTo(range.lower()) < 0
            ? "%s is below %s".formatted(value, lower)
            : limb.value().compareTo(range.upper()) < 0
                ? "%s is from %s to below %s".formatted(value, lower, upper)
                : "%s is not below %s".formatted(value, upper);
    return of(test)
        + where
        + comparison.map(found -> ", and so " + found.word()).orElse(", and no way is good");
  }

  /** As "; amber is no worse than the same period last year". */
  String rule(Band band, boolean alone) {
    String lead = alone ? "" : "; ";
    if (band.tests().isEmpty()) {
      return "%s%s is %s".formatted(lead, band.status().word(), alone ? "all" : "all else");
    }
    return band.tests().stream()
        .map(test -> of(test) + condition(test))
        .collect(Collectors.joining(" and ", "%s%s is ".formatted(lead, band.status().word()), ""));
  }

  private String condition(BandTest test) {
    if (test.comparison() != null) {
      return test.comparison() == Comparison.SIMILAR
          ? "similar to the benchmark"
          : "%s than the benchmark".formatted(test.comparison().word());
    }
    String than = " than " + name(test.yardstick());
    List<String> limits = new ArrayList<>();
    add(limits, test.atLeast(), "no worse", "no more than %s worse", "at least %s better", test);
    add(limits, test.above(), "better", "less than %s worse", "more than %s better", test);
    add(limits, test.below(), "worse", "more than %s worse", "less than %s better", test);
    add(limits, test.atMost(), "no better", "at least %s worse", "no more than %s better", test);
    return String.join(" and ", limits) + than;
  }

  private void add(
      List<String> limits,
      @Nullable BigDecimal limit,
      String atNought,
      String worse,
      String better,
      BandTest test) {
    if (limit == null) {
      return;
    }
    BandWords bands = new BandWords(distance(test));
    limits.add(
        switch (limit.signum()) {
          case 0 -> atNought;
          case -1 -> worse.formatted(bands.size(limit));
          default -> better.formatted(bands.size(limit));
        });
  }

  private static String of(BandTest test) {
    return test.limb() == null ? "" : test.limb() + ": ";
  }

  private static String name(Yardstick yardstick) {
    return switch (yardstick.word()) {
      case "target", "floor", "period before" -> "the " + yardstick.word();
      case "last year" -> "the same period last year";
      default -> yardstick.word();
    };
  }

  private static String measure(Yardstick yardstick) {
    return switch (yardstick.word()) {
      case "target", "floor" -> "the %s of %%s".formatted(yardstick.word());
      case "last year" -> "the %s of the same period last year";
      case "period before" -> "the %s of the period before";
      default -> "%s";
    };
  }
}
