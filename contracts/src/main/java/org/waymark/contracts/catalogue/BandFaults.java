package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.PolicyFaults.Fault;
import org.waymark.contracts.value.Status;

/**
 * What is wrong with a version's bands. Where distance from target alone decides, limits rise and
 * colours with them; where other tests decide, every test can be passed and can be failed. The last
 * band takes what is left, and no other does.
 */
final class BandFaults {
  private final PolicyVersion version;
  private final List<Fault> found = new ArrayList<>();

  private BandFaults(PolicyVersion version) {
    this.version = version;
  }

  static List<Fault> of(PolicyVersion version) {
    BandFaults faults = new BandFaults(version);
    faults.bands(version.banding());
    return faults.found;
  }

  private void bands(Banding banding) {
    List<Band> bands = banding.bands();
    if (bands.isEmpty()) {
      add(version, "bands", null, "at least one band is wanted");
      return;
    }
    for (int i = 0; i < bands.size(); i++) {
      place(bands.get(i), i == bands.size() - 1);
      tests(bands.get(i));
    }
    for (int i = 1; i < bands.size() && banding.plain(); i++) {
      order(bands.get(i - 1), bands.get(i));
    }
  }

  private void place(Band band, boolean last) {
    if (!band.status().isRated()) {
      add(band, "status", band.status().word(), "blue, green, amber or red is wanted");
    }
    if (last && !band.tests().isEmpty()) {
      add(band, "bands", limit(band), "the last band must be without a limit");
    }
    if (!last && band.tests().isEmpty()) {
      add(band, "bands", null, "only the last band is without a limit");
    }
  }

  private void tests(Band band) {
    List<BandTest> all = band.all();
    if (all != null && band.hasOwnTest()) {
      add(band, "all", null, "tests stand in 'all' or in the band itself, not in both");
    }
    if (all != null && all.isEmpty()) {
      add(band, "all", null, "at least one test is wanted");
    }
    band.tests().forEach(test -> test(band, test));
  }

  private void test(Band band, BandTest test) {
    if (test.comparison() != null) {
      if (test.limited() || test.against() != null || test.distance() != null) {
        add(
            band,
            "comparison",
            test.comparison().word(),
            "it compares with the target's bounds: without a limit, 'against' or 'distance'");
      }
    } else if (!test.limited()) {
      add(band, "bands", null, "a test has a limit: below, atMost, atLeast or above");
    }
    if (test.below() != null && test.atMost() != null
        || test.above() != null && test.atLeast() != null) {
      add(band, "bands", null, "one limit for each side is wanted");
    }
    BigDecimal lower = test.atLeast() != null ? test.atLeast() : test.above();
    BigDecimal upper = test.below() != null ? test.below() : test.atMost();
    if (lower != null && upper != null && !leavesRoom(test, lower, upper)) {
      add(band, "bands", upper, "no distance is within: above %s".formatted(plain(lower)));
    }
  }

  private static boolean leavesRoom(BandTest test, BigDecimal lower, BigDecimal upper) {
    int order = upper.compareTo(lower);
    return order > 0 || order == 0 && test.atLeast() != null && test.atMost() != null;
  }

  private void order(Band before, Band band) {
    BigDecimal limit = limit(band);
    BigDecimal lower = limit(before);
    if (limit != null && lower != null && !rises(before, lower, band, limit)) {
      add(band, "bands", limit, "limits must rise: above %s".formatted(plain(lower)));
    }
    if (isWorse(band.status(), before.status())) {
      add(
          band,
          "status",
          band.status().word(),
          "a better distance has no worse colour than the band before: %s"
              .formatted(before.status().word()));
    }
  }

  private static boolean isWorse(Status one, Status other) {
    return one.isRated() && other.isRated() && one.compareTo(other) > 0;
  }

  /** After "below 0" may follow "at most 0": the band of exactly nought. */
  private static boolean rises(Band before, BigDecimal lower, Band band, BigDecimal limit) {
    int order = limit.compareTo(lower);
    return order > 0 || order == 0 && before.below() != null && band.atMost() != null;
  }

  private static @Nullable BigDecimal limit(Band band) {
    return band.below() != null ? band.below() : band.atMost();
  }

  private static String plain(BigDecimal limit) {
    return limit.toPlainString();
  }

  private void add(Object about, String field, @Nullable Object value, String wanted) {
    found.add(new Fault(about, field, value, wanted));
  }
}
