package org.waymark.reporting.pack.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.chart.Chart;
import org.waymark.reporting.chart.FinanceBars;
import org.waymark.reporting.chart.Mark;
import org.waymark.reporting.chart.Point;
import org.waymark.reporting.chart.RiskGrid;
import org.waymark.reporting.chart.RunChart;
import org.waymark.reporting.chart.SmallMultiples;
import org.waymark.reporting.chart.YearToDateChart;
import org.waymark.reporting.pack.Finance;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Line;
import org.waymark.reporting.pack.RiskRegister;
import org.waymark.reporting.words.Figures;

/** Draws what a report holds. */
public final class Charts {
  private static final int LAST = 18;
  private static final int LAST_SMALL = 13;
  private static final int AMBER_FROM = 6;
  private static final int RED_FROM = 15;

  private Charts() {}

  /** An indicator over time: as it adds up within the year where it does, else as a line. */
  public static Chart ofIndicator(IndicatorLine indicator) {
    Period latest = indicator.line().period();
    boolean adds =
        indicator.form() == Form.YEAR_TO_DATE
            && (indicator.sends() == Sends.INCREMENTS || indicator.sends() == Sends.CUMULATIVE);
    return adds && latest != null && latest.kind() == PeriodKind.MONTH
        ? yearToDate(indicator, latest)
        : run(indicator);
  }

  private static Chart run(IndicatorLine indicator) {
    Line line = indicator.line();
    Figures figures = new Figures(line.unit(), line.decimals());
    return new RunChart(
        "chart-" + indicator.code(),
        line.title(),
        describe(line),
        printer(figures),
        false,
        points(line, LAST));
  }

  /** Ticks as short as they are, figures as on the rest of the page. */
  private static Function<BigDecimal, String> printer(Figures figures) {
    return figure ->
        figure.stripTrailingZeros().scale() > figures.decimals()
            ? figures.value(figure)
            : figures.onAxis(figure);
  }

  private static String describe(Line line) {
    return line.periodShown()
        + ": "
        + line.valueShown()
        + "; target "
        + line.targetShown()
        + ". "
        + line.sentence();
  }

  private static List<Point> points(Line line, int last) {
    return line.points().stream()
        .skip(Math.max(0, line.points().size() - last))
        .map(Charts::point)
        .toList();
  }

  private static Point point(Line.Point each) {
    Point point =
        Point.of(
            Periods.onAxis(each.period()),
            Periods.yearOnAxis(each.period()),
            each.value(),
            each.target(),
            Mark.of(each.status()));
    return each.provisional() ? point.asProvisional() : point;
  }

  private static Chart yearToDate(IndicatorLine indicator, Period latest) {
    Line line = indicator.line();
    Figures figures = new Figures(line.unit(), line.decimals());
    Map<Period, Line.Point> byPeriod = new HashMap<>();
    line.points().forEach(point -> byPeriod.put(point.period(), point));
    List<YearToDateChart.Month> months = new ArrayList<>();
    Period april = latest.yearToDate().findFirst().orElse(latest);
    for (Period month : Stream.iterate(april, Period::next).limit(12).toList()) {
      Line.Point point = byPeriod.get(month);
      months.add(
          new YearToDateChart.Month(
              Periods.onAxis(month),
              point == null ? null : point.own(),
              profile(point, month.equals(april) ? null : byPeriod.get(month.previous()), april),
              point != null && point.provisional()));
    }
    return new YearToDateChart(
        "chart-" + indicator.code(),
        line.title(),
        describe(line),
        printer(figures),
        Periods.inWords(latest.financialYear()),
        statement(line),
        months);
  }

  private static String statement(Line line) {
    String against =
        line.target() == null ? ", no target yet" : " against " + line.targetShown() + " expected";
    return line.periodShown() + ": " + line.valueShown() + against;
  }

  /** The part of the year's target that falls in a month. */
  private static @Nullable BigDecimal profile(
      Line.@Nullable Point point, Line.@Nullable Point before, Period april) {
    if (point == null || point.target() == null) {
      return null;
    }
    if (point.period().equals(april)) {
      return point.target();
    }
    return before == null || before.target() == null
        ? null
        : point.target().subtract(before.target());
  }

  /** Places beside each other, where at least two have figures. */
  public static @Nullable Chart ofPlaces(IndicatorLine indicator) {
    List<Line> places =
        indicator.breakdowns().stream().filter(line -> line.period() != null).toList();
    if (places.size() < 2) {
      return null;
    }
    Line whole = indicator.line();
    List<Period> periods =
        Stream.concat(Stream.of(whole), places.stream())
            .flatMap(line -> line.points().stream().map(Line.Point::period))
            .distinct()
            .sorted()
            .toList();
    List<Period> shown = periods.subList(Math.max(0, periods.size() - LAST_SMALL), periods.size());
    Figures figures = new Figures(whole.unit(), whole.decimals());
    return new SmallMultiples(
        "places-" + indicator.code(),
        whole.title() + ", by place",
        "Each place on the same scale, the whole council behind in grey.",
        printer(figures),
        false,
        places.stream().map(line -> place(line, shown)).toList(),
        place(whole, shown));
  }

  private static SmallMultiples.Place place(Line line, List<Period> periods) {
    Map<Period, Line.Point> held = new HashMap<>();
    line.points().forEach(point -> held.put(point.period(), point));
    return new SmallMultiples.Place(
        line.place(),
        periods.stream()
            .map(period ->
                held.containsKey(period)
                    ? point(held.get(period))
                    : Point.of(
                        Periods.onAxis(period), Periods.yearOnAxis(period), null, null, Mark.NONE))
            .toList());
  }

  /** Variances by service or directorate; null where there is no forecast at all. */
  static @Nullable Chart ofFinance(Finance finance) {
    Finance.Row total = finance.total();
    if (total == null || finance.rows().stream().allMatch(row -> row.variance() == null)) {
      return null;
    }
    return new FinanceBars(
        "finance-chart",
        finance.finding(),
        "Forecast variance by " + finance.by() + "; overspend to the right of nought.",
        Figures::signedMoney,
        finance.rows().stream()
            .map(row -> new FinanceBars.Bar(row.name(), row.variance()))
            .toList(),
        new FinanceBars.Bar("Total", total.variance()));
  }

  static @Nullable Chart ofRisks(RiskRegister register) {
    if (register.risks().isEmpty()) {
      return null;
    }
    return new RiskGrid(
        "risk-grid",
        register.finding(),
        "Likelihood by impact, each from 1 to 5; arrows show where a risk stood last month.",
        AMBER_FROM,
        RED_FROM,
        register.risks().stream().map(Charts::risk).toList());
  }

  private static RiskGrid.Risk risk(RiskRegister.Risk risk) {
    return new RiskGrid.Risk(
        risk.title(),
        new RiskGrid.Place(risk.likelihood(), risk.impact()),
        risk.likelihoodBefore() == null || risk.impactBefore() == null
            ? null
            : new RiskGrid.Place(risk.likelihoodBefore(), risk.impactBefore()));
  }
}
