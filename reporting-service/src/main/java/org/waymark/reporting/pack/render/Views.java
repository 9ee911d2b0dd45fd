package org.waymark.reporting.pack.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.chart.Chart;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Line;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.pack.StatusCounts;
import org.waymark.reporting.pack.StatusWords;

/** What templates need beside a report's own words. */
public final class Views {
  private static final List<String> HEAD = List.of("Period", "Figure", "Target", "Status");
  private static final Pattern MARKER = Pattern.compile("\\[([a-z]+)]");

  private Views() {}

  /** A label and a value. */
  public record Fact(String label, String value) {}

  /** An exception or indicator with its chart. */
  public record Picture(
      IndicatorLine indicator,
      String svg,
      String caption,
      List<String> head,
      List<List<String>> rows,
      List<Fact> facts) {}

  /** A status with its number now and before. */
  public record Count(String status, String word, String now, @Nullable Integer before) {}

  public static Picture picture(IndicatorLine indicator) {
    return new Picture(
        indicator,
        Charts.ofIndicator(indicator).responsive(),
        indicator.line().title(),
        HEAD,
        rows(indicator.line()),
        facts(indicator));
  }

  /** The line's periods, latest first. */
  public static List<List<String>> rows(Line line) {
    return line.points().reversed().stream()
        .map(point ->
            List.of(
                point.periodShown(),
                point.valueShown(),
                point.targetShown(),
                StatusWords.of(point.status())))
        .toList();
  }

  public static List<Fact> facts(IndicatorLine indicator) {
    Line line = indicator.line();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Now", line.valueShown()));
    facts.add(new Fact("Period", line.periodShown()));
    facts.add(new Fact("Target", line.targetShown()));
    facts.add(new Fact("Track", track(line)));
    if (line.nextDue() != null) {
      facts.add(new Fact("Next figure due", Periods.day(line.nextDue())));
    }
    if (indicator.owner() != null) {
      facts.add(new Fact("Who answers for it", indicator.owner()));
    }
    return facts;
  }

  /** The track, and since when. */
  public static String track(Line line) {
    String word = StatusWords.of(line.track());
    return line.trackSince() == null ? word : word + " since " + Periods.brief(line.trackSince());
  }

  public static List<Count> counts(StatusCounts counts) {
    return counts.statuses().stream()
        .map(count ->
            new Count(
                count.status().word(),
                count.word(),
                count.share() == null
                    ? Integer.toString(count.now())
                    : count.now() + " (" + count.share() + ")",
                count.before()))
        .toList();
  }

  public static @Nullable String svg(@Nullable Chart chart) {
    return chart == null ? null : chart.responsive();
  }

  /** The front sheet's fields. */
  static List<Fact> frontSheet(Pack pack) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("To", pack.front().committeeName()));
    facts.add(new Fact("Meeting", pack.front().meetingWords()));
    facts.add(new Fact("Month reported", pack.front().monthWords()));
    if (pack.front().framework() != null) {
      facts.add(new Fact("Framework", pack.front().framework()));
    }
    facts.add(new Fact("Month closed", pack.front().closedWords()));
    facts.add(new Fact("Figures", pack.front().statusOfFigures()));
    return facts;
  }

  /** The markers that stand in these texts, for the legend. */
  public static List<String> markers(List<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = MARKER.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return List.copyOf(found);
  }

  static List<String> indicatorMarkers(Pack pack) {
    return markers(
        pack.indicators()
            .map(IndicatorLine::line)
            .map(line -> line.valueShown() + line.targetShown() + line.periodShown())
            .toList());
  }
}
