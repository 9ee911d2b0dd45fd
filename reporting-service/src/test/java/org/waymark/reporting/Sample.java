package org.waymark.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.DatedName;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.ReportingCalendar;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/** A small council with two committees, for tests to read figures from by hand. */
public final class Sample {
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
  public static final Instant ACCEPTED = Instant.parse("2016-11-10T09:00:00Z");

  private Sample() {}

  public static Catalogue catalogue() {
    return new Catalogue(
        new Council(
            "fenshire",
            "Fenshire County Council",
            "Fenshire",
            null,
            "#005a30",
            "Illustrative figures: made up for a test."),
        List.of(framework()),
        List.of(
            new Directorate("cfa", List.of(new DatedName(LONG_AGO, "Children and Adults"))),
            new Directorate("ete", List.of(new DatedName(LONG_AGO, "Economy and Transport")))),
        List.of(
            new Committee(
                "adults",
                CommitteeKind.SERVICE,
                List.of(
                    new DatedName(LONG_AGO, "Adults Committee"),
                    new DatedName(LocalDate.of(2017, 1, 1), "Adults and Health Committee")),
                List.of(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 8))),
            new Committee(
                "general-purposes",
                CommitteeKind.CORPORATE,
                List.of(new DatedName(LONG_AGO, "General Purposes Committee")),
                List.of(LocalDate.of(2016, 12, 20)))),
        List.of(),
        List.of(
            indicator("delayed-days", "Delayed bed-days", "older-people", Polarity.LOW, true),
            indicator("reviews", "Reviews in time", "older-people", Polarity.HIGH, false),
            indicator("support", "Self-directed support", "disabilities", Polarity.HIGH, false),
            indicator("jobs", "People in work", "disabilities", Polarity.HIGH, true),
            indicator("falls", "Falls", "older-people", Polarity.LOW, false)),
        List.of(policy()),
        List.of(),
        List.of(),
        List.of(new Feed("finance", "Revenue monitoring", FeedKind.FINANCE, "all", null)),
        List.of(new Owner("head", "Head of Adult Care", "cfa", null)),
        List.of(),
        new ReportingCalendar(18));
  }

  private static Framework framework() {
    return new Framework(
        "framework-2016",
        "Strategic Framework 2016 to 2021",
        "1",
        LocalDate.of(2016, 4, 1),
        LocalDate.of(2021, 3, 31),
        "A great place to call home",
        List.of(),
        List.of(
            new Goal("older-people", "outcome", "Older people live well", null, List.of()),
            new Goal(
                "disabilities", "outcome", "People with disabilities live well", null, List.of())));
  }

  private static Policy policy() {
    Banding banding =
        new Banding(
            Distance.RELATIVE,
            List.of(
                new Band(Status.RED, new BigDecimal("-0.10"), null),
                new Band(Status.AMBER, BigDecimal.ZERO, null),
                new Band(Status.GREEN, null, null)));
    TrackRule rule =
        new TrackRule(
            List.of(Status.RED),
            Map.of(Frequency.MONTHLY, 2),
            Map.of(Frequency.MONTHLY, 2),
            List.of(Status.AMBER));
    return new Policy(
        "council-default", List.of(new PolicyVersion(1, LocalDate.of(2016, 4, 1), banding, rule)));
  }

  private static Indicator indicator(
      String code, String title, String goal, Polarity polarity, boolean deprivation) {
    return new Indicator(
        new IndicatorCode(code),
        title,
        null,
        title + ", as defined.",
        "%",
        BigDecimal.valueOf(100),
        1,
        polarity,
        IndicatorKind.OUTCOME,
        Frequency.MONTHLY,
        Form.POINT,
        Sends.RATIO,
        "cfa",
        "adults",
        "council-default",
        deprivation ? DeprivationFlag.YES : DeprivationFlag.NO,
        List.of(new DatedStatus(LONG_AGO, Lifecycle.ACTIVE)),
        "head",
        10,
        List.of(),
        List.of(),
        code,
        null,
        List.of(new GoalMapping("framework-2016", goal, true, null, null)));
  }

  public static Period month(String text) {
    return Period.parse(text);
  }

  /** A series with one figure per month up to the last, all of one status. */
  public static SeriesState series(
      String code,
      String lastMonth,
      Status status,
      Track track,
      @Nullable String target,
      String... values) {
    Period last = Period.parse(lastMonth);
    List<PeriodState> periods = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      periods.add(
          new PeriodState(
              last.shift(i + 1 - values.length),
              new BigDecimal(values[i]),
              new BigDecimal(values[i]),
              target == null ? null : new BigDecimal(target),
              status,
              0,
              Finality.FINAL,
              List.of(),
              null,
              "event-" + i,
              ACCEPTED));
    }
    PeriodState latest = periods.getLast();
    return new SeriesState(
        SeriesId.wholeCouncil(new IndicatorCode(code)),
        latest.period(),
        latest.value(),
        latest.target(),
        status,
        track,
        track == Track.OFF_TRACK ? last.previous() : null,
        Direction.WORSE,
        "September 2016",
        new BigDecimal(values[0]),
        null,
        LocalDate.of(2016, 12, 14),
        "council-default",
        1,
        "Judged by council-default.",
        1,
        List.copyOf(periods));
  }

  /** A series without any figure. */
  public static SeriesState empty(String code, Status status, @Nullable Period overdue) {
    return new SeriesState(
        SeriesId.wholeCouncil(new IndicatorCode(code)),
        null,
        null,
        null,
        status,
        Track.ON_TRACK,
        null,
        Direction.NOT_COMPARABLE,
        null,
        null,
        overdue,
        null,
        null,
        null,
        "No figure.",
        1,
        List.of());
  }

  public static Map<SeriesId, SeriesState> byId(SeriesState... states) {
    Map<SeriesId, SeriesState> all = new HashMap<>();
    for (SeriesState state : states) {
      all.put(state.series(), state);
    }
    return all;
  }

  public static Origin origin(int row) {
    return new Origin("submission-1", row, "finance", "tester", ACCEPTED, 1);
  }

  public static FinanceLineRecorded finance(
      String month,
      String directorate,
      String service,
      String budget,
      String actual,
      @Nullable String forecast) {
    return new FinanceLineRecorded(
        Period.parse(month),
        directorate,
        directorate.equals("cfa") ? "adults" : "roads",
        service,
        new BigDecimal(budget),
        new BigDecimal(actual),
        forecast == null ? null : new BigDecimal(forecast),
        null,
        null,
        origin(1));
  }

  /** The same line from another row. */
  public static FinanceLineRecorded inRow(int row, FinanceLineRecorded line) {
    return new FinanceLineRecorded(
        line.period(),
        line.directorate(),
        line.committee(),
        line.service(),
        line.budget(),
        line.actual(),
        line.forecast(),
        line.commentary(),
        line.revision(),
        origin(row));
  }

  public static WorkforceRecorded workforce(
      String month, String directorate, String days, String fte) {
    return new WorkforceRecorded(
        Period.parse(month),
        directorate,
        new BigDecimal(days),
        new BigDecimal(fte),
        100,
        null,
        origin(1));
  }

  public static RiskRecorded risk(String month, String code, int likelihood, int impact) {
    return new RiskRecorded(
        Period.parse(month),
        code,
        "Risk " + code,
        null,
        null,
        null,
        likelihood,
        impact,
        null,
        "Watch it",
        "head",
        null,
        origin(1));
  }

  public static ProjectRecorded project(String month, String code, Status status) {
    return new ProjectRecorded(
        Period.parse(month),
        code,
        "Project " + code,
        "cfa",
        status,
        "Go live",
        LocalDate.of(2017, 3, 31),
        new BigDecimal("100000"),
        new BigDecimal("25000"),
        null,
        null,
        origin(1));
  }
}
