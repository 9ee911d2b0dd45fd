package org.waymark.reporting.pack.render;

import static org.waymark.reporting.pack.render.Csv.figure;
import static org.waymark.reporting.pack.render.Csv.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.reporting.pack.Finance;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Line;
import org.waymark.reporting.pack.Pack;

/** A report as two tables: every indicator and breakdown, and finance. */
final class PackCsv {
  private PackCsv() {}

  static byte[] indicators(Pack pack) {
    Csv csv =
        new Csv(
            "section",
            "code",
            "title",
            "breakdown",
            "breakdown_name",
            "period",
            "value",
            "unit",
            "target",
            "status",
            "direction",
            "compared_with",
            "track",
            "track_since",
            "overdue_period",
            "next_due",
            "markers",
            "sentence",
            "note",
            "queries");
    for (Pack.GoalSection goal : pack.goals()) {
      for (IndicatorLine indicator : goal.indicators()) {
        row(csv, goal, indicator.line(), pack.front().illustrative());
        indicator.breakdowns().forEach(line -> row(csv, goal, line, pack.front().illustrative()));
      }
    }
    return csv.bytes();
  }

  private static void row(Csv csv, Pack.GoalSection goal, Line line, @Nullable String note) {
    boolean whole = line.series().breakdown().isWholeCouncil();
    csv.row(
        List.of(
            text(goal.title()),
            text(line.series().indicator()),
            text(line.title()),
            whole ? "" : text(line.series().breakdown()),
            text(line.place()),
            figure(line.period()),
            figure(line.value()),
            text(line.unit()),
            figure(line.target()),
            text(line.status().word()),
            text(line.direction().word()),
            text(line.comparator()),
            text(line.track().word()),
            figure(line.trackSince()),
            figure(line.overdue() == null ? null : line.overdue().period()),
            figure(line.nextDue()),
            Csv.texts(line.markers()),
            text(line.sentence()),
            text(note),
            text(queries(line))));
  }

  private static String queries(Line line) {
    return line.queries().stream()
        .map(query -> query.periodShown() + ": " + query.message())
        .collect(Collectors.joining("; "));
  }

  static byte[] finance(Pack pack) {
    Csv csv =
        new Csv(
            "period",
            "group",
            "name",
            "budget",
            "actual",
            "forecast",
            "variance",
            "variance_percent",
            "previous_variance",
            "note");
    pack.finance().rows().forEach(row -> row(csv, pack, row));
    if (pack.finance().total() != null) {
      row(csv, pack, pack.finance().total());
    }
    return csv.bytes();
  }

  private static void row(Csv csv, Pack pack, Finance.Row row) {
    String percent = row.percentShown();
    csv.row(
        List.of(
            figure(pack.id().month()),
            text(row.group()),
            text(row.name()),
            figure(row.budget()),
            figure(row.actual()),
            figure(row.forecast()),
            figure(row.variance()),
            percent.startsWith("[") ? "" : figure(percent.replace("%", "").replace('−', '-')),
            figure(row.previous()),
            text(pack.front().illustrative())));
  }
}
