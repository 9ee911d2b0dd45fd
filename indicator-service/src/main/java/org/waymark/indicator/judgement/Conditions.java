package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;

/**
 * Judges by an ordered list of conditions, of which the first that is met wins (rule 2 of the
 * specification). What a committee must set and has not leaves the figure without a colour; a
 * comparison with a figure that is not there is not passed.
 */
final class Conditions {
  private final Banding banding;
  private final Measured figure;
  private final ConditionWords words;
  private final Set<String> said = new LinkedHashSet<>();

  Conditions(Banding banding, Measured figure, int places) {
    this.banding = banding;
    this.figure = figure;
    this.words = new ConditionWords(banding.distance(), places);
  }

  Verdict judge() {
    return unjudged().orElseGet(this::firstThatHolds);
  }

  private Optional<Verdict> unjudged() {
    List<BandTest> tests = tests().toList();
    for (BandTest test : tests) {
      Optional<Measured> limb = limb(test);
      if (limb.isEmpty()) {
        return Optional.of(
            new Verdict(Status.NO_DATA, "There is no figure for '%s'".formatted(words.limb(test))));
      }
      if (isToBeSet(test, limb.get())) {
        return Optional.of(new Verdict(Status.TARGET_TO_BE_SET, words.toBeSet(test)));
      }
    }
    return tests.isEmpty() || tests.stream().anyMatch(this::canBePassed)
        ? Optional.empty()
        : Optional.of(
            new Verdict(Status.BASELINE, "There is nothing to compare with yet, so no colour"));
  }

  private Stream<BandTest> tests() {
    return banding.bands().stream().flatMap(band -> band.tests().stream());
  }

  private Optional<Measured> limb(BandTest test) {
    return test.limb() == null
        ? Optional.of(figure)
        : Optional.ofNullable(figure.limbs().get(test.limb()));
  }

  private static boolean isToBeSet(BandTest test, Measured limb) {
    if (limb.polarity() == Polarity.NONE) {
      return false;
    }
    return test.comparison() != null
        ? limb.lower().isEmpty() || limb.upper().isEmpty()
        : test.yardstick().isSet() && limb.ahead(test.yardstick()).isEmpty();
  }

  private boolean canBePassed(BandTest test) {
    return test.comparison() != null
        || limb(test).flatMap(limb -> limb.ahead(test.yardstick())).isPresent();
  }

  private Verdict firstThatHolds() {
    for (Band band : banding.bands()) {
      if (band.tests().stream().allMatch(this::passes)) {
        return new Verdict(
            band.status(), String.join("; ", said) + words.rule(band, said.isEmpty()));
      }
    }
    throw new IllegalArgumentException("a banding's last band has no test, and this one has");
  }

  private boolean passes(BandTest test) {
    Measured limb = limb(test).orElseThrow();
    return test.comparison() == null ? isWithin(test, limb) : compares(test, limb);
  }

  private boolean compares(BandTest test, Measured limb) {
    BenchmarkRange range =
        new BenchmarkRange(limb.lower().orElseThrow(), limb.upper().orElseThrow());
    Optional<Comparison> found = range.compare(limb.value(), limb.polarity());
    said.add(words.compared(test, limb, range, found));
    return found.filter(each -> each == test.comparison()).isPresent();
  }

  private boolean isWithin(BandTest test, Measured limb) {
    Yardstick yardstick = test.yardstick();
    Optional<Gap> gap = limb.ahead(yardstick);
    if (gap.isEmpty()) {
      said.add(words.nothing(test));
      return false;
    }
    said.add(words.fact(test, limb.value(), gap.get()));
    return holds(test, gap.get());
  }

  /** A share of nothing does not exist: as good as nothing is no distance, worse is beyond all. */
  private boolean holds(BandTest test, Gap gap) {
    BigDecimal ahead = gap.ahead();
    if (words.distance(test) == Distance.ABSOLUTE) {
      return test.holds(ahead, BigDecimal.ONE);
    }
    if (gap.target().signum() != 0) {
      return test.holds(ahead, gap.target().abs());
    }
    return ahead.signum() >= 0
        ? test.holds(BigDecimal.ZERO, BigDecimal.ONE)
        : test.atLeast() == null && test.above() == null;
  }
}
