package org.waymark.ingest.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.Profile;

/** Bands rise and end without a limit; versions are told apart; profiles weigh every month. */
final class PolicySense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Policy policy : draft.catalogue().policies()) {
      versions(policy, complaints);
    }
    for (Profile profile : draft.catalogue().profiles()) {
      for (BigDecimal weight : profile.weights()) {
        if (weight.signum() <= 0) {
          complaints.about(profile, "apr … mar", weight, "weights above zero are wanted");
        }
      }
    }
  }

  private static void versions(Policy policy, Complaints complaints) {
    if (policy.versions().isEmpty()) {
      complaints.about(policy, "versions", policy.name(), "at least one version is wanted");
    }
    Set<Integer> numbers = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (PolicyVersion version : policy.versions()) {
      if (!numbers.add(version.version())) {
        complaints.about(version, "version", version.version(), "the policy has this version");
      }
      if (!days.add(version.from())) {
        complaints.about(version, "from", version.from(), "another version begins on this day");
      }
      bands(version, complaints);
    }
  }

  private static void bands(PolicyVersion version, Complaints complaints) {
    List<Band> bands = version.banding().bands();
    if (bands.isEmpty()) {
      complaints.about(version, "bands", null, "at least one band is wanted");
      return;
    }
    Band before = null;
    for (Band band : bands) {
      oneBand(band, before, band == bands.getLast(), complaints);
      before = band;
    }
  }

  private static void oneBand(
      Band band, @Nullable Band before, boolean last, Complaints complaints) {
    BigDecimal limit = limit(band);
    if (!band.status().isRated()) {
      complaints.about(band, "status", band.status().word(), "blue, green, amber or red is wanted");
    }
    if (last && limit != null) {
      complaints.about(band, "bands", limit, "the last band must be without a limit");
    }
    if (!last && limit == null) {
      complaints.about(band, "bands", null, "only the last band is without a limit");
    }
    BigDecimal lower = before == null ? null : limit(before);
    if (before != null && limit != null && lower != null && !rises(before, lower, band, limit)) {
      complaints.about(
          band, "bands", limit, "limits must rise: above %s".formatted(lower.toPlainString()));
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
}
