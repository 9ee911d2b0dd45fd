package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.CountOf;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.SignalEffect;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.TrackSignal;

/** Policies in which every part of a test and every setting occurs, and a target with bounds. */
final class SamplePolicies {
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final BigDecimal NOUGHT = new BigDecimal("0");

  private SamplePolicies() {}

  static Catalogue catalogue() {
    Catalogue all = SampleCatalogue.complete();
    return new Catalogue(
        all.council(),
        all.frameworks(),
        all.directorates(),
        all.committees(),
        all.breakdowns(),
        all.indicators(),
        List.of(all.policies().getFirst(), tests(), settings()),
        all.profiles(),
        List.of(bounded()),
        all.feeds(),
        all.owners(),
        all.terms(),
        all.calendar());
  }

  private static Policy tests() {
    BandTest level =
        new BandTest(
            "level", Yardstick.LAST_YEAR, Distance.ABSOLUTE, null, null, null, NOUGHT, null);
    BandTest gap = new BandTest(null, null, null, null, null, NOUGHT, null, null);
    BandTest between =
        new BandTest(
            null,
            Yardstick.of("40"),
            Distance.RELATIVE,
            new BigDecimal("0.1"),
            null,
            new BigDecimal("-0.1"),
            null,
            null);
    BandTest similar = new BandTest(null, null, null, null, null, null, null, Comparison.SIMILAR);
    return new Policy(
        "tests",
        List.of(
            version(
                new Banding(
                    Distance.RELATIVE,
                    List.of(
                        Band.ofAll(Status.GREEN, List.of(level, gap)),
                        Band.of(Status.AMBER, between),
                        Band.of(Status.AMBER, similar),
                        new Band(Status.RED, null, null))),
                null,
                null,
                null)));
  }

  private static Policy settings() {
    Banding plain = new Banding(Distance.ABSOLUTE, List.of(new Band(Status.GREEN, null, null)));
    return new Policy(
        "settings",
        List.of(
            version(
                plain,
                Map.of(
                    TrackSignal.CONCERN, SignalEffect.WATCH,
                    TrackSignal.OVERDUE, SignalEffect.COUNTS),
                new SpcRules(
                    false,
                    24,
                    List.of(Period.parse("2018-04")),
                    true,
                    List.of(SpcPattern.OUTSIDE_LIMITS, SpcPattern.SHIFT)),
                new SmallNumbers(new BigDecimal("20"), CountOf.NUMERATOR))));
  }

  private static PolicyVersion version(
      Banding banding,
      Map<TrackSignal, SignalEffect> signals,
      SpcRules spc,
      SmallNumbers smallNumbers) {
    TrackRule track =
        new TrackRule(
            List.of(Status.RED), Map.of(Frequency.MONTHLY, 2), Map.of(), List.of(), signals);
    return new PolicyVersion(1, APRIL, banding, track, null, spc, smallNumbers);
  }

  private static Target bounded() {
    return new Target(
        SeriesId.parse("neet/-"),
        Period.parse("2016/17"),
        new BigDecimal("3.3"),
        null,
        "adults",
        APRIL,
        null,
        new BigDecimal("3.0"),
        new BigDecimal("3.6"));
  }
}
