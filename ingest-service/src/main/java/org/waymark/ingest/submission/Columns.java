package org.waymark.ingest.submission;

import static org.waymark.ingest.submission.Column.Type.DATE;
import static org.waymark.ingest.submission.Column.Type.DECIMAL;
import static org.waymark.ingest.submission.Column.Type.PERIOD;
import static org.waymark.ingest.submission.Column.Type.TEXT;
import static org.waymark.ingest.submission.Column.Type.WHOLE_NUMBER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;

/** The columns of each kind of feed, in the order of its template. */
public final class Columns {
  private static final Column REVISION =
      new Column(
          "revision",
          WHOLE_NUMBER,
          false,
          "Explicit revision from 1; a higher one replaces a lower one, whatever arrives when",
          "");
  private static final Column MONTH = new Column("period", PERIOD, true, "The month", "2016-10");
  private static final Column COMMENTARY =
      new Column("commentary", TEXT, false, "A sentence or two for members", "");

  public static final Columns MEASUREMENTS =
      new Columns(
          new Column("indicator", TEXT, true, "The indicator's code", "neet-16-19"),
          new Column(
              "breakdown", TEXT, false, "Area, group or cohort; empty for the whole council", ""),
          new Column("period", PERIOD, true, "The period that the figure is about", "2016-10"),
          new Column("value", DECIMAL, false, "The figure, unless it is a ratio", ""),
          new Column("numerator", DECIMAL, false, "For a ratio: what is counted", "412"),
          new Column("denominator", DECIMAL, false, "For a ratio: out of how many", "13120"),
          REVISION,
          new Column("finality", TEXT, false, "provisional or final; empty: final", ""),
          new Column(
              "markers", TEXT, false, "Markers as [e] for estimated, with blanks between", ""),
          COMMENTARY,
          new Column("lower", DECIMAL, false, "Lower confidence limit", ""),
          new Column("upper", DECIMAL, false, "Upper confidence limit", ""));

  public static final Columns FINANCE =
      new Columns(
          MONTH,
          new Column("directorate", TEXT, true, "The directorate's code", "cfa"),
          new Column("committee", TEXT, true, "The committee's code", "adults"),
          new Column("service", TEXT, true, "The service's name", "Older People"),
          new Column("budget", DECIMAL, true, "Current approved budget, pounds", "1250000.00"),
          new Column("actual", DECIMAL, true, "Actual to date, pounds", "603112.40"),
          new Column(
              "forecast", DECIMAL, false, "Forecast outturn, pounds; empty in April", "1268000.00"),
          COMMENTARY,
          REVISION);

  public static final Columns RISKS =
      new Columns(
          MONTH,
          new Column("risk", TEXT, true, "The risk's code", "r01"),
          new Column(
              "title", TEXT, true, "The risk in a few words", "Vulnerable people are harmed"),
          new Column("cause", TEXT, false, "What would bring it about", ""),
          new Column("event", TEXT, false, "What would happen", ""),
          new Column("consequence", TEXT, false, "What would follow", ""),
          new Column("likelihood", WHOLE_NUMBER, true, "1 (very rare) to 5 (very likely)", "3"),
          new Column("impact", WHOLE_NUMBER, true, "1 (negligible) to 5 (catastrophic)", "4"),
          new Column("controls", TEXT, false, "What is done about it", ""),
          new Column("actions", TEXT, false, "What will be done about it", ""),
          new Column("owner", TEXT, false, "The post that answers for it", ""),
          REVISION);

  public static final Columns PROGRAMME =
      new Columns(
          MONTH,
          new Column("project", TEXT, true, "The project's code", "p01"),
          new Column("title", TEXT, true, "The project's name", "Assistive technology"),
          new Column("directorate", TEXT, true, "The directorate's code", "cfa"),
          new Column("status", TEXT, true, "green, amber or red, as its board judges", "green"),
          new Column("milestone", TEXT, false, "The next milestone", ""),
          new Column("due", DATE, false, "When the milestone is due", "2016-12-31"),
          new Column("benefit_planned", DECIMAL, false, "Pounds a year", "120000"),
          new Column("benefit_realised", DECIMAL, false, "Pounds a year", "45000"),
          COMMENTARY,
          REVISION);

  public static final Columns WORKFORCE =
      new Columns(
          MONTH,
          new Column("directorate", TEXT, true, "The directorate's code", "cfa"),
          new Column("days_lost", DECIMAL, true, "Working days lost to sickness", "1204.5"),
          new Column("average_fte", DECIMAL, true, "Average full-time equivalents", "2310.6"),
          new Column("headcount", WHOLE_NUMBER, true, "People at the month's end", "2874"),
          REVISION);

  public static final Columns BENCHMARKS =
      new Columns(
          new Column("period", PERIOD, true, "The period that the figure is about", "2016/17"),
          new Column("indicator", TEXT, false, "The council's own indicator's code, if any", ""),
          new Column(
              "measure", TEXT, false, "The source's code; needed without an indicator", "ASC1"),
          new Column("title", TEXT, false, "The measure as the source prints it", ""),
          new Column(
              "area",
              TEXT,
              true,
              "GSS code of a council, England, or a group's code as neighbours",
              "E10000014"),
          new Column("area_name", TEXT, false, "The area's name", "Hampshire"),
          new Column(
              "value", DECIMAL, false, "The figure, unless it is a ratio or not available", "7.6"),
          new Column("numerator", DECIMAL, false, "For a ratio: what is counted", ""),
          new Column("denominator", DECIMAL, false, "For a ratio: out of how many", ""),
          new Column("lower", DECIMAL, false, "Lower confidence limit", ""),
          new Column("upper", DECIMAL, false, "Upper confidence limit", ""),
          new Column("median", DECIMAL, false, "Median of the areas compared", "7.6"),
          new Column(
              "spread", DECIMAL, false, "How much they differ: median absolute deviation", ""),
          new Column("deviations", DECIMAL, false, "Spreads above the median, as printed", "0"),
          new Column("unit", TEXT, false, "The unit, as score or %", ""),
          new Column("markers", TEXT, false, "Markers as [x] for not available", ""),
          new Column("source", TEXT, true, "Who published it, and where", "ASCOF 2016/17"),
          new Column("note", TEXT, false, "What else is to be said", ""),
          REVISION);

  private final List<Column> all;
  private final Map<String, Integer> places = new HashMap<>();

  private Columns(Column... columns) {
    all = List.of(columns);
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).name(), i);
      places.put(all.get(i).property(), i);
    }
  }

  public static Columns of(FeedKind kind) {
    return switch (kind) {
      case MEASUREMENTS -> MEASUREMENTS;
      case FINANCE -> FINANCE;
      case RISKS -> RISKS;
      case PROGRAMME -> PROGRAMME;
      case WORKFORCE -> WORKFORCE;
      case BENCHMARKS -> BENCHMARKS;
    };
  }

  public List<Column> all() {
    return all;
  }

  public int size() {
    return all.size();
  }

  /** The place of a column by its name in CSV or JSON, null where there is none. */
  public @Nullable Integer place(String name) {
    return places.get(name);
  }

  Column column(String name) {
    return all.get(Objects.requireNonNull(places.get(name), name));
  }

  /** The names as they stand in a CSV header. */
  public List<String> names() {
    return new ArrayList<>(all.stream().map(Column::name).toList());
  }
}
