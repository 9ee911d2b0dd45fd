package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a policy: versions are told apart; bands rise and end without a limit. The
 * same for a policy in the catalogue and for one that is given with a question.
 */
public final class PolicyFaults {
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
      bands(version);
    }
  }

  private void bands(PolicyVersion version) {
    List<Band> bands = version.banding().bands();
    if (bands.isEmpty()) {
      add(version, "bands", null, "at least one band is wanted");
      return;
    }
    Band before = null;
    for (int i = 0; i < bands.size(); i++) {
      oneBand(bands.get(i), before, i == bands.size() - 1);
      before = bands.get(i);
    }
  }

  private void oneBand(Band band, @Nullable Band before, boolean last) {
    BigDecimal limit = limit(band);
    if (!band.status().isRated()) {
      add(band, "status", band.status().word(), "blue, green, amber or red is wanted");
    }
    if (last && limit != null) {
      add(band, "bands", limit, "the last band must be without a limit");
    }
    if (!last && limit == null) {
      add(band, "bands", null, "only the last band is without a limit");
    }
    BigDecimal lower = before == null ? null : limit(before);
    if (before != null && limit != null && lower != null && !rises(before, lower, band, limit)) {
      add(band, "bands", limit, "limits must rise: above %s".formatted(lower.toPlainString()));
    }
  }

  /** After "below 0" may follow "at most 0": the band of exactly nought. */
  private static boolean rises(Band before, BigDecimal lower, Band band, BigDecimal limit) {
    int order = limit.compareTo(lower);
    return order > 0 || order == 0 && before.below() != null && band.atMost() != null;
  }

  private static @Nullable BigDecimal limit(Band band) {
    return band.below() != null ? band.below() : band.atMost();
  }

  private void add(Object about, String field, @Nullable Object value, String wanted) {
    found.add(new Fault(about, field, value, wanted));
  }

  /**
   * @param about the policy, version or band that is wrong
   * @param value what was found, if anything
   * @param wanted what would be right
   */
  public record Fault(Object about, String field, @Nullable Object value, String wanted) {}
}
