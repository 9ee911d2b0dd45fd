package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.DatedName;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Decision;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Expected;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.QueryRules;
import org.waymark.contracts.catalogue.ReportingCalendar;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.catalogue.Trajectory;
import org.waymark.contracts.catalogue.TrajectoryPoint;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.GssCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;

/** A small catalogue in which every part occurs, with what may be absent both there and absent. */
public final class SampleCatalogue {
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

  private SampleCatalogue() {}

  public static Catalogue complete() {
    return with(
        List.of(
            new Feed("cfa-performance", "Performance", FeedKind.MEASUREMENTS, "cfa", "Monthly."),
            new Feed("finance", "Finance", FeedKind.FINANCE, Feed.ALL, null)));
  }

  /** The same with a feed that says what it owes. */
  static Catalogue expecting() {
    var monthly = new Expected(Frequency.MONTHLY, 10, APRIL);
    return with(List.of(new Feed("finance", "Finance", FeedKind.FINANCE, Feed.ALL, null, monthly)));
  }

  /** The same with feeds that say how their senders' tables are read. */
  static Catalogue mapping() {
    return with(
        List.of(
            SampleMapping.feed("full", SampleMapping.full()),
            SampleMapping.feed("short", SampleMapping.brief())));
  }

  /** The same with rules for queries, all of them and one alone. */
  static Catalogue querying() {
    var all =
        new QueryRules(
            10,
            36,
            new BigDecimal("5"),
            new BigDecimal("0.02"),
            new BigDecimal("0.4"),
            new BigDecimal("0.001"));
    var one = new QueryRules(null, null, null, null, new BigDecimal("0.25"), null);
    Policy policy = policy();
    PolicyVersion first = policy.versions().getFirst();
    var version =
        new PolicyVersion(first.version(), first.from(), first.banding(), first.track(), one);
    return with(List.of(), all, new Policy(policy.name(), List.of(version)));
  }

  /** The same with a framework that promises, and one of which nobody said when it holds. */
  static Catalogue promising() {
    Framework plain = framework();
    var later =
        new Framework(
            "sf-2016",
            "Strategic Framework",
            "2",
            null,
            null,
            "A greater place",
            List.of(new Decision("submitted", "Corporate Committee", APRIL, null)),
            plain.goals());
    Catalogue all = complete();
    return new Catalogue(
        all.council(),
        List.of(promising(plain), later),
        all.directorates(),
        all.committees(),
        all.breakdowns(),
        all.indicators(),
        all.policies(),
        all.profiles(),
        all.targets(),
        all.feeds(),
        all.owners(),
        all.terms(),
        all.calendar());
  }

  private static Framework promising(Framework plain) {
    return new Framework(
        plain.code(),
        plain.title(),
        plain.version(),
        plain.from(),
        plain.to(),
        plain.vision(),
        plain.decisions(),
        plain.goals(),
        List.of(
            new Commitment("c1", "people", "Listen", "head", "under way", "Since 2016."),
            new Commitment("c2", "potential", "Teach", null, null, null)),
        List.of(
            new Trajectory(
                "net-zero",
                "people",
                "Net zero",
                new IndicatorCode("neet"),
                "Mt CO2e",
                List.of(
                    new TrajectoryPoint(Period.parse("2020"), new BigDecimal("6.89"), "printed"),
                    new TrajectoryPoint(Period.parse("2045"), null, null))),
            new Trajectory("vision", "people", "Vision", null, null, List.of())));
  }

  private static Catalogue with(List<Feed> feeds) {
    return with(feeds, null, policy());
  }

  private static Catalogue with(List<Feed> feeds, @Nullable QueryRules queries, Policy policy) {
    return new Catalogue(
        new Council(
            "fenshire",
            "Fenshire County Council",
            "Fenshire",
            new GssCode("E10000003"),
            "#005a30",
            "Illustrative figures.",
            queries),
        List.of(framework()),
        List.of(new Directorate("cfa", List.of(new DatedName(APRIL, "Children and Adults")))),
        committees(),
        List.of(
            new Breakdown(
                new BreakdownCode("E07000010"),
                "area",
                "Fenland",
                new GssCode("E07000010"),
                LocalDate.of(2009, 4, 1)),
            new Breakdown(new BreakdownCode("boys"), "cohort", "Boys", null, APRIL)),
        List.of(neet(), inDevelopment()),
        List.of(policy),
        List.of(new Profile("even", Collections.nCopies(12, BigDecimal.ONE))),
        targets(),
        feeds,
        List.of(
            new Owner("director", "Executive Director", "cfa", null),
            new Owner("head", "Head of Service", "cfa", "director")),
        List.of(
            new TermDates(
                Period.parse("2016-17-AY-T1"),
                LocalDate.of(2016, 9, 5),
                LocalDate.of(2016, 12, 20))),
        new ReportingCalendar(20));
  }

  private static Framework framework() {
    return new Framework(
        "sf-2016",
        "Strategic Framework",
        "1",
        APRIL,
        LocalDate.of(2021, 3, 31),
        "A great place",
        List.of(
            new Decision("drafted", null, null, "Marked draft."),
            new Decision("approved", "Full Council", LocalDate.of(2016, 2, 16), null)),
        List.of(
            new Goal("people", "vision statement", "People", "Health and wellbeing.", List.of()),
            new Goal("potential", "outcome", "Full potential", null, List.of("people"))));
  }

  private static List<Committee> committees() {
    return List.of(
        new Committee(
            "cyp",
            CommitteeKind.SERVICE,
            List.of(new DatedName(LocalDate.of(2014, 5, 13), "Children and Young People")),
            List.of(LocalDate.of(2016, 5, 24), LocalDate.of(2016, 7, 12))),
        new Committee(
            "corporate",
            CommitteeKind.CORPORATE,
            List.of(
                new DatedName(LocalDate.of(2014, 5, 13), "General Purposes"),
                new DatedName(LocalDate.of(2021, 5, 18), "Strategy and Resources")),
            List.of()));
  }

  private static Indicator neet() {
    return new Indicator(
        new IndicatorCode("neet"),
        "16 to 18 year olds not in education, employment or training",
        "CYP 4",
        "Young people aged 16 to 18 whose activity is known to be none.",
        "%",
        new BigDecimal("100"),
        1,
        Polarity.LOW,
        IndicatorKind.OUTCOME,
        Frequency.MONTHLY,
        Form.POINT,
        Sends.RATIO,
        "cfa",
        "cyp",
        "council-default",
        DeprivationFlag.YES,
        List.of(
            new DatedStatus(LocalDate.of(2015, 4, 1), Lifecycle.BASELINE),
            new DatedStatus(APRIL, Lifecycle.ACTIVE)),
        "head",
        10,
        List.of(new BreakdownCode("E07000010"), new BreakdownCode("boys")),
        List.of("level", "gap"),
        "neet",
        "Known activity only.",
        List.of(
            new GoalMapping("sf-2016", "potential", true, "Full Potential", "As printed."),
            new GoalMapping("sf-2016", "people", false, null, null)));
  }

  private static Indicator inDevelopment() {
    return new Indicator(
        new IndicatorCode("resilience"),
        "Community resilience",
        null,
        "To be defined.",
        "index",
        BigDecimal.ONE,
        0,
        Polarity.NONE,
        IndicatorKind.ACTIVITY,
        Frequency.MULTI_YEAR,
        Form.POINT,
        Sends.VALUE,
        "cfa",
        "cyp",
        null,
        DeprivationFlag.TO_CONFIRM,
        List.of(new DatedStatus(APRIL, Lifecycle.IN_DEVELOPMENT)),
        null,
        40,
        List.of(),
        List.of(),
        "resilience",
        null,
        List.of());
  }

  private static Policy policy() {
    return new Policy(
        "council-default",
        List.of(
            new PolicyVersion(
                1,
                APRIL,
                new Banding(
                    Distance.RELATIVE,
                    List.of(
                        new Band(Status.RED, new BigDecimal("-0.10"), null),
                        new Band(Status.AMBER, null, new BigDecimal("-0.01")),
                        new Band(Status.GREEN, null, null))),
                new TrackRule(
                    List.of(Status.RED),
                    Map.of(Frequency.MONTHLY, 2, Frequency.QUARTERLY, 1, Frequency.TERMLY, 1),
                    Map.of(Frequency.MONTHLY, 2, Frequency.ACADEMIC_YEAR, 1),
                    List.of(Status.AMBER)))));
  }

  private static List<Target> targets() {
    return List.of(
        new Target(
            SeriesId.parse("neet/-"),
            Period.financialYear(2016),
            new BigDecimal("3.30"),
            "even",
            "cyp",
            LocalDate.of(2016, 5, 24),
            "Set with the budget."),
        new Target(
            SeriesId.parse("neet/E07000010"),
            Period.parse("2017-03"),
            new BigDecimal("4.1"),
            null,
            "cyp",
            LocalDate.of(2016, 7, 12),
            null));
  }
}
