package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a policy: versions are told apart; bands make sense; so do the settings of
 * tracks, small numbers and charts. The same for a policy in the catalogue and for one that is
 * given with a question.
 */
public final class PolicyFaults {
  private static final int MOST_REBASES = 100;

  private final List<Fault> found = new ArrayList<>();

  private PolicyFaults() {}

  /** Everything that is wrong; nothing for a sound policy. */
  public static List<Fault> of(Policy policy) {
    PolicyFaults faults = new PolicyFaults();
    faults.versions(policy);
    return List.copyOf(faults.found);
  }

  private void versions(Policy policy) {
    if (policy.versions().isEmpty()) {
      add(policy, "versions", policy.name(), "at least one version is wanted");
    }
    Set<Integer> numbers = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (PolicyVersion version : policy.versions()) {
      if (!numbers.add(version.version())) {
        add(version, "version", version.version(), "the policy has this version");
      }
      if (!days.add(version.from())) {
        add(version, "from", version.from(), "another version begins on this day");
      }
      found.addAll(BandFaults.of(version));
      track(version.track());
      settings(version);
    }
  }

  private void track(TrackRule rule) {
    rule.watch().stream()
        .filter(rule.counts()::contains)
        .forEach(both -> add(rule, "watch", both.word(), "it counts, and so is not only watched"));
    rule.enter().values().forEach(periods -> periods(rule, "enter", periods));
    rule.leave().values().forEach(periods -> periods(rule, "leave", periods));
  }

  private void periods(TrackRule rule, String field, int periods) {
    if (periods < 1) {
      add(rule, field, periods, "one period or more is wanted");
    }
  }

  private void settings(PolicyVersion version) {
    SmallNumbers small = version.smallNumbers();
    if (small != null && small.below().compareTo(BigDecimal.ONE) < 0) {
      add(small, "smallNumbers", small.below(), "a number of 1 or more is wanted");
    }
    SpcRules spc = version.spc();
    if (spc != null && spc.patterns() != null && spc.patterns().isEmpty()) {
      add(spc, "spc", null, "leave patterns out for all of them, or name one at least");
    }
    if (spc != null && spc.rebaseAt() != null && spc.rebaseAt().size() > MOST_REBASES) {
      add(spc, "spc", null, "at most %d periods to rebase at".formatted(MOST_REBASES));
    }
  }

  private void add(Object about, String field, @Nullable Object value, String wanted) {
    found.add(new Fault(about, field, value, wanted));
  }

  /**
   * @param about the policy, version, rule or band that is wrong
   * @param value what was found, if anything
   * @param wanted what would be right
   */
  public record Fault(Object about, String field, @Nullable Object value, String wanted) {}
}
