package org.waymark.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.DatedName;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.words.Periods;

/** The demonstration's 56 measures with figures drawn by a seed, to look at pages of real size. */
final class Demonstration {
  private static final Path FOLDER = Path.of("..", "demonstration", "catalogue");
  final List<Indicator> indicators = new ArrayList<>();

  Demonstration() {
    Map<String, List<GoalMapping>> goals = new HashMap<>();
    for (Map<String, String> row : table("indicator-goals.csv")) {
      goals
          .computeIfAbsent(row.get("indicator"), _ -> new ArrayList<>())
          .add(
              new GoalMapping(
                  "framework-2016",
                  row.get("goal"),
                  row.get("rank").equals("primary"),
                  null,
                  null));
    }
    table("indicators.csv").forEach(row -> indicators.add(indicator(row, goals)));
  }

  private static Indicator indicator(
      Map<String, String> row, Map<String, List<GoalMapping>> goals) {
    String code = row.get("code");
    return new Indicator(
        new IndicatorCode(code),
        row.get("title"),
        null,
        row.get("definition"),
        row.get("unit"),
        new BigDecimal(row.get("scale")),
        Integer.parseInt(row.get("decimals")),
        Polarity.of(row.get("polarity")),
        IndicatorKind.of(row.get("kind")),
        Frequency.of(row.get("frequency")),
        Form.of(row.get("form")),
        Sends.of(row.get("sends")),
        row.get("directorate"),
        row.get("committee"),
        "council-default",
        DeprivationFlag.of(row.get("deprivation")),
        List.of(new DatedStatus(LocalDate.of(2015, 4, 1), Lifecycle.of(row.get("status")))),
        "head",
        Integer.parseInt(row.get("due_working_days")),
        row.get("breakdowns").isBlank()
            ? List.of()
            : List.of(row.get("breakdowns").split(" ")).stream().map(BreakdownCode::new).toList(),
        List.of(),
        code,
        null,
        goals.getOrDefault(code, List.of()));
  }

  Catalogue catalogue() {
    Catalogue small = Sample.catalogue();
    List<Goal> goals = new ArrayList<>();
    for (String[] goal :
        new String[][] {
          {"older-people", "Older people live well independently"},
          {"people-with-disabilities", "People with disabilities live well independently"},
          {
            "childrens-potential",
            "Places that work with children help them to reach their full potential"
          },
          {
            "economy",
            "The Cambridgeshire economy prospers to the benefit of all Cambridgeshire residents"
          },
          {"healthy-lifestyle", "People lead a healthy lifestyle and stay healthy for longer"},
          {"safe-environment", "People live in a safe environment"},
          {"kept-safe", "People at risk of harm are kept safe"}
        }) {
      goals.add(new Goal(goal[0], "outcome", goal[1], null, List.of()));
    }
    Framework framework =
        new Framework(
            "framework-2016",
            "Strategic Framework – Our Vision and the Challenge",
            "1",
            LocalDate.of(2016, 4, 1),
            LocalDate.of(2021, 3, 31),
            "Making Cambridgeshire a great place to call home",
            List.of(),
            goals);
    List<Directorate> directorates =
        table("directorates.csv").stream()
            .map(r -> new Directorate(r.get("code"), names(r.get("name"))))
            .toList();
    List<Committee> committees =
        table("committees.csv").stream()
            .map(r ->
                new Committee(
                    r.get("code"),
                    CommitteeKind.of(r.get("kind")),
                    names(r.get("name")),
                    List.of(LocalDate.of(2016, 12, 8))))
            .toList();
    List<Breakdown> breakdowns =
        table("breakdowns.csv").stream()
            .map(r ->
                new Breakdown(
                    new BreakdownCode(r.get("code")),
                    r.get("kind"),
                    r.get("name"),
                    null,
                    LocalDate.of(2009, 4, 1)))
            .toList();
    return new Catalogue(
        small.council(),
        List.of(framework),
        directorates,
        committees,
        breakdowns,
        indicators,
        small.policies(),
        List.of(),
        List.of(),
        small.feeds(),
        small.owners(),
        List.of(),
        small.calendar());
  }

  private static List<DatedName> names(String name) {
    return List.of(new DatedName(LocalDate.of(2012, 4, 1), name));
  }

  /** A state of every series that is not in development. */
  List<SeriesState> states(Period month) {
    List<SeriesState> all = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator.statusOn(month.lastDay()) == Lifecycle.ACTIVE) {
        all.add(state(indicator, BreakdownCode.WHOLE_COUNCIL, month));
        indicator.breakdowns().forEach(b -> all.add(state(indicator, b, month)));
      } else {
        all.add(Sample.empty(indicator.code().value(), Status.IN_DEVELOPMENT, null));
      }
    }
    return all;
  }

  private SeriesState state(Indicator indicator, BreakdownCode breakdown, Period month) {
    Period last = Period.containing(kind(indicator), month.lastDay());
    last = last.lastDay().isAfter(month.lastDay()) ? last.previous() : last;
    Random random = new Random((indicator.code() + "/" + breakdown).hashCode());
    boolean unset = random.nextInt(8) == 0;
    double level = indicator.unit().equals("%") ? 60 : 200 + random.nextInt(900);
    double bias = random.nextDouble() * 0.3 - 0.12;
    List<PeriodState> periods = new ArrayList<>();
    double sum = 0;
    for (Period each : last.lastPeriods(kind(indicator) == PeriodKind.MONTH ? 14 : 6).toList()) {
      double noise =
          new Random((indicator.code() + "/" + breakdown + each).hashCode()).nextGaussian();
      double own = level * (1 + bias + noise * 0.05);
      double target = level;
      if (indicator.form() == Form.YEAR_TO_DATE && indicator.sends() != Sends.RATIO) {
        long months = each.yearToDate().count();
        sum = months == 1 ? own : sum + own;
        target = level * months;
      }
      double value = sum > 0 ? sum : own;
      periods.add(period(indicator, each, value, own, unset ? null : target));
    }
    PeriodState latest = periods.getLast();
    PeriodState before = periods.get(periods.size() - 2);
    boolean red = latest.status() == Status.RED;
    int way = Integer.signum(latest.value().compareTo(before.value()));
    return new SeriesState(
        new SeriesId(indicator.code(), breakdown),
        latest.period(),
        latest.value(),
        latest.target(),
        latest.status(),
        red && before.status() == Status.RED ? Track.OFF_TRACK : Track.ON_TRACK,
        red && before.status() == Status.RED ? before.period() : null,
        way == 0
            ? Direction.SAME
            : (way > 0) == (indicator.polarity() == Polarity.HIGH)
                ? Direction.BETTER
                : Direction.WORSE,
        Periods.brief(before.period()) + ", the period before",
        before.value(),
        random.nextInt(20) == 0 && kind(indicator) == PeriodKind.MONTH ? last.next() : null,
        LocalDate.of(2016, 12, 14),
        "council-default",
        1,
        "Policy council-default, version 1, compares the figure with the target in percent of it.",
        1,
        periods);
  }

  private static PeriodKind kind(Indicator indicator) {
    return PeriodKind.of(
        indicator.frequency() == Frequency.MULTI_YEAR ? Frequency.ANNUAL : indicator.frequency());
  }

  private static PeriodState period(
      Indicator indicator, Period period, double value, double own, @Nullable Double target) {
    double better =
        target == null
            ? 0
            : (value - target) / target * (indicator.polarity() == Polarity.LOW ? -1 : 1);
    Status status =
        target == null
            ? Status.TARGET_TO_BE_SET
            : better < -0.1 ? Status.RED : better < 0 ? Status.AMBER : Status.GREEN;
    return new PeriodState(
        period,
        decimal(value),
        decimal(own),
        target == null ? null : decimal(target),
        status,
        0,
        Finality.FINAL,
        List.of(),
        status == Status.RED
            ? "Demand has stayed above plan; a recovery plan is with the head of service."
            : null,
        "event",
        Sample.ACCEPTED);
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2);
  }

  static List<Map<String, String>> table(String file) {
    try {
      List<String> lines = Files.readAllLines(FOLDER.resolve(file));
      List<String> head = cells(lines.getFirst());
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
          row.put(head.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
