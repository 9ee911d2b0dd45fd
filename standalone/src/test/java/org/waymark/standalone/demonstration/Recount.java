package org.waymark.standalone.demonstration;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts the demonstration's year again from the catalogue's and the feeds' files alone, by
 * straightforward code that shares nothing with the services: what every series' latest status was
 * when a month closed, and how many of a committee's indicators had which.
 */
public final class Recount {
  /**
   * A series' latest period with data, as it was known.
   *
   * @param period empty where nothing had come
   * @param value as judged: since April or over 12 months where the form says so
   * @param target as it then stood for that very period
   */
  public record Line(
      String period, Optional<BigDecimal> value, Optional<BigDecimal> target, String status) {}

  private record Arrival(OffsetDateTime at, Measured measured) {}

  /** Indicators of later frameworks are not among the year's. */
  private static final String AFTER_THE_YEAR = "2017-04-01";

  private final Path demonstration;
  private final Timeline timeline;
  private final List<Map<String, String>> indicators;
  private final List<Arrival> arrivals = new ArrayList<>();

  private Recount(Path demonstration) {
    this.demonstration = demonstration;
    this.timeline = Timeline.of(demonstration);
    this.indicators =
        Rows.of(demonstration.resolve("catalogue/indicators.csv")).stream()
            .filter(row -> row.get("status_from").compareTo(AFTER_THE_YEAR) < 0)
            .toList();
    for (Timeline.Step step : timeline.steps()) {
      if (step.feed().endsWith("-performance")) {
        Rows.of(demonstration.resolve(step.file())).stream()
            .filter(Measured::isReadable)
            .forEach(row -> arrivals.add(new Arrival(step.at(), Measured.of(row))));
      }
    }
  }

  /** Reads the demonstration's folder, the one that holds {@code catalogue} and {@code year}. */
  public static Recount of(Path demonstration) {
    return new Recount(demonstration);
  }

  /** Every series as it stood when the month closed, by {@code indicator/breakdown}. */
  public Map<String, Line> statusesAt(YearMonth month) {
    return statusesAt(timeline.close(month));
  }

  /** Every series as it stood at an instant. */
  public Map<String, Line> statusesAt(OffsetDateTime instant) {
    Targets targets = targetsAt(instant);
    Map<String, Map<Span, Measured>> known = known(instant);
    Map<String, Line> lines = new TreeMap<>();
    for (Map<String, String> indicator : indicators) {
      for (String breakdown : breakdowns(indicator)) {
        String series = indicator.get("code") + "/" + breakdown;
        lines.put(series, latest(indicator, series, known.getOrDefault(series, Map.of()), targets));
      }
    }
    return lines;
  }

  /** Every period of a series with data, earliest first, as known when the month closed. */
  public List<Line> periodsAt(YearMonth month, String indicator, String breakdown) {
    OffsetDateTime instant = timeline.close(month);
    Targets targets = targetsAt(instant);
    String series = indicator + "/" + breakdown;
    Map<Span, Measured> known = known(instant).getOrDefault(series, Map.of());
    return known.keySet().stream()
        .sorted(Comparator.comparing(Span::end))
        .map(period -> line(described(indicator), series, period, known, targets))
        .toList();
  }

  private Map<String, String> described(String indicator) {
    return indicators.stream()
        .filter(each -> each.get("code").equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  /** Per committee, how many whole-council series had which status when the month closed. */
  public Map<String, Map<String, Integer>> countsAt(YearMonth month) {
    Map<String, Line> lines = statusesAt(month);
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Map<String, String> indicator : indicators) {
      counts
          .computeIfAbsent(indicator.get("committee"), any -> new TreeMap<>())
          .merge(lines.get(indicator.get("code") + "/-").status(), 1, Integer::sum);
    }
    return counts;
  }

  private static List<String> breakdowns(Map<String, String> indicator) {
    List<String> breakdowns = new ArrayList<>(List.of("-"));
    if (!indicator.get("breakdowns").isEmpty()) {
      breakdowns.addAll(List.of(indicator.get("breakdowns").split(" ")));
    }
    return breakdowns;
  }

  /** Per series and period the row of the highest revision, of those the latest to come. */
  private Map<String, Map<Span, Measured>> known(OffsetDateTime instant) {
    Map<String, Map<Span, Measured>> known = new HashMap<>();
    for (Arrival arrival : arrivals) {
      if (!arrival.at().isAfter(instant)) {
        Measured measured = arrival.measured();
        known
            .computeIfAbsent(measured.series(), any -> new HashMap<>())
            .merge(
                measured.period(),
                measured,
                (old, now) -> now.revision() >= old.revision() ? now : old);
      }
    }
    return known;
  }

  private static Line latest(
      Map<String, String> indicator, String series, Map<Span, Measured> known, Targets targets) {
    if (indicator.get("status").equals("in development")) {
      return new Line("", Optional.empty(), Optional.empty(), "in development");
    }
    Optional<Span> latest = known.keySet().stream().max(Comparator.comparing(Span::end));
    if (latest.isEmpty()) {
      return new Line("", Optional.empty(), Optional.empty(), "no data");
    }
    return line(indicator, series, latest.get(), known, targets);
  }

  private static Line line(
      Map<String, String> indicator,
      String series,
      Span period,
      Map<Span, Measured> known,
      Targets targets) {
    Map<String, Measured> byText = new HashMap<>();
    known.forEach((span, measured) -> byText.put(span.text(), measured));
    Optional<Fraction> value = Judged.value(indicator, period, byText);
    Optional<Fraction> target = targets.of(series, period);
    return new Line(
        period.text(),
        value.map(Fraction::decimal),
        target.map(Fraction::decimal),
        targets.status(indicator, value, target));
  }

  private Targets targetsAt(OffsetDateTime instant) {
    List<String> folders =
        timeline.steps().stream()
            .filter(step -> step.kind().equals("catalogue") && !step.at().isAfter(instant))
            .reduce((earlier, later) -> later)
            .map(Timeline.Step::folders)
            .orElseThrow();
    Path file =
        folders.reversed().stream()
            .map(folder -> demonstration.resolve(folder).resolve("targets.csv"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    return Targets.of(demonstration.resolve("catalogue"), file);
  }
}
