package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.Status;

/** One band of a policy: a status with its test, or with all its tests. */
final class BandEntry {
  private BandEntry() {}

  /** Nothing where it was complained of. */
  static @Nullable Band of(Entry e) {
    Status status = e.read("status", Status::of);
    boolean several = e.fieldNames().contains("all");
    List<BandTest> all = new ArrayList<>();
    boolean sound = true;
    for (Entry each : e.entries("all")) {
      BandTest test = test(each);
      each.nothingElse();
      sound &= each.sound();
      if (each.sound()) {
        all.add(each.at(test));
      }
    }
    BandTest own = test(e);
    e.nothingElse();
    return e.sound() && sound ? e.at(band(status, own, several ? all : null)) : null;
  }

  private static Band band(Status status, BandTest own, @Nullable List<BandTest> all) {
    return new Band(
        status,
        own.below(),
        own.atMost(),
        own.atLeast(),
        own.above(),
        own.against(),
        own.distance(),
        own.limb(),
        own.comparison(),
        all);
  }

  private static BandTest test(Entry e) {
    BigDecimal below = e.optionalDecimal("below");
    BigDecimal atMost = e.optionalDecimal("atMost");
    BigDecimal atLeast = e.optionalDecimal("atLeast");
    BigDecimal above = e.optionalDecimal("above");
    if (below != null && atMost != null) {
      e.wrong("atMost", atMost.toPlainString(), "a band has one limit: 'below' or 'atMost'");
    }
    if (atLeast != null && above != null) {
      e.wrong("above", above.toPlainString(), "a band has one limit: 'atLeast' or 'above'");
    }
    return new BandTest(
        e.optional("limb", Codes::plain),
        e.optional("against", Yardstick::new),
        e.optional("distance", Distance::of),
        below,
        atMost,
        atLeast,
        above,
        e.optional("comparison", Comparison::of));
  }
}
