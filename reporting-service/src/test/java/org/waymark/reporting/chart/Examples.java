package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.words.Figures;

/** Charts as awkward as a real year makes them. */
public final class Examples {

  private static final Figures PER_100K = new Figures("per 100,000", 1);
  private static final Figures PERCENT = new Figures("%", 1);
  private static final Figures PEOPLE = new Figures("people", 0);

  private Examples() {}

  public record Titled(String title, Chart chart) {}

  public static List<Titled> all() {
    return List.of(
        new Titled("Delayed transfers: 12% worse than target, third month running", run("run")),
        new Titled("Two years, a break and a moved target", twoYears()),
        new Titled("Value ends where the target is, none for the last months", close()),
        new Titled("Yearly", yearly()),
        new Titled("No figures yet", empty()),
        new Titled("Health checks: 9% behind the profile", yearToDate()),
        new Titled("Large numbers", largeYear()),
        new Titled("Under 18 conceptions by district", districts()),
        new Titled("Forecast: £2.5m overspend, most of it in older people’s services", finance()),
        new Titled("In April nobody forecasts", april()),
        new Titled("Key risks: two moved", risks()));
  }

  public static Chart run(String id) {
    List<String> values =
        List.of(
            "412.3", "428", "405.25", "440", "452", "461.7", "470", "488", "512.34", "498", "533",
            "541.8");
    List<Point> points = new ArrayList<>();
    Period month = Period.month(2016, 4);
    for (int i = 0; i < values.size(); i++, month = month.next()) {
      Mark mark = i < 3 ? Mark.GREEN : i < 7 ? Mark.AMBER : Mark.RED;
      Point point = point(month, values.get(i), "484", mark);
      points.add(i > 9 ? point.asProvisional() : point);
    }
    return new RunChart(
        id,
        "Delayed transfers of care",
        "Rose from 412 in April 2016 to 542 in March 2017; the target is 484.",
        PER_100K::value,
        false,
        points);
  }

  private static Chart twoYears() {
    List<Point> points = new ArrayList<>();
    Period month = Period.month(2015, 4);
    for (int i = 0; i < 25; i++, month = month.next()) {
      String value = i == 6 || i == 7 ? null : Integer.toString(60 + (i * 7) % 23);
      Point point = point(month, value, i < 3 ? null : i < 12 ? "70" : "75", Mark.values()[i % 5]);
      points.add(i == 12 ? point.afterBreak("New definition") : point);
    }
    return new RunChart(
        "two-years", "Two years", "Hovers about its target.", PERCENT::onAxis, false, points);
  }

  private static Chart close() {
    List<Point> points = new ArrayList<>();
    Period month = Period.month(2016, 4);
    for (int i = 0; i < 12; i++, month = month.next()) {
      points.add(point(month, i > 8 ? null : Integer.toString(90 + i % 3), "91.5", Mark.AMBER));
    }
    return new RunChart("close", "Close", "Hovers.", PERCENT::value, true, points);
  }

  private static Chart yearly() {
    List<Point> points =
        IntStream.range(2010, 2017)
            .mapToObj(y ->
                point(
                    Period.parse("%d-%02d-AY".formatted(y, (y + 1) % 100)),
                    "" + (50 + y % 7),
                    "58.5",
                    Mark.BLUE))
            .toList();
    return new RunChart(
        "yearly", "Yearly", "Rises & \"falls\" <slowly>.", PERCENT::value, false, points);
  }

  private static Chart empty() {
    List<Point> points =
        Period.month(2017, 3).lastPeriods(12).map(m -> point(m, null, null, Mark.NONE)).toList();
    return new RunChart("empty", "Nothing", "No figures yet.", PERCENT::value, false, points);
  }

  private static Chart yearToDate() {
    int[] values = {910, 1040, 1180, 990, 720, 1105, 1010};
    int[] profile = {1000, 1100, 1200, 1100, 800, 1100, 1200, 1200, 900, 1200, 1250, 1300};
    return ytd(
        "ytd", values, profile, "April to October 2016: 6,955 against 7,500 profiled, 7.3% behind");
  }

  private static Chart largeYear() {
    int[] values = {1250400, 1310000, 1290000};
    int[] profile = new int[12];
    java.util.Arrays.fill(profile, 1300000);
    return ytd(
        "large", values, profile, "April to June 2016: 3,850,400 against 3,900,000 profiled");
  }

  private static Chart ytd(String id, int[] values, int[] profile, String statement) {
    List<YearToDateChart.Month> months = new ArrayList<>();
    Period month = Period.month(2016, 4);
    for (int i = 0; i < 12; i++, month = month.next()) {
      BigDecimal value = i < values.length ? BigDecimal.valueOf(values[i]) : null;
      months.add(
          new YearToDateChart.Month(
              Periods.onAxis(month),
              value,
              BigDecimal.valueOf(profile[i]),
              i == values.length - 1));
    }
    return new YearToDateChart(
        id,
        "Months",
        "Bars by month against the profile.",
        PEOPLE::value,
        "2016/17",
        statement,
        months);
  }

  private static Chart districts() {
    List<String> names =
        List.of(
            "Cambridge",
            "East Cambridgeshire",
            "Fenland",
            "Huntingdonshire",
            "South Cambridgeshire");
    List<SmallMultiples.Place> places = new ArrayList<>();
    for (int d = 0; d < names.size(); d++) {
      places.add(new SmallMultiples.Place(names.get(d), quarters(14 + 3 * d, d)));
    }
    return new SmallMultiples(
        "districts",
        "By district",
        "Fenland is highest.",
        PERCENT::onAxis,
        true,
        places,
        new SmallMultiples.Place("Cambridgeshire", quarters(20, 2)));
  }

  private static List<Point> quarters(int level, int seed) {
    return Period.quarter(2016, 4)
        .lastPeriods(8)
        .map(q ->
            point(
                q,
                Integer.toString(level + (q.index() * 5 + seed * 3 + q.year()) % 6),
                null,
                Mark.values()[seed % 5]))
        .toList();
  }

  private static Chart finance() {
    return new FinanceBars(
        "finance",
        "Forecast variance",
        "Older people overspend most.",
        Figures::signedMoney,
        List.of(
            bar("Older people and physical disability services", "2140000"),
            bar("Learning disability partnership", "1260000"),
            bar("Children’s social care: looked after children placements and adoption", "610400"),
            bar("Strategy and commissioning", "-432000"),
            bar("Libraries", "0"),
            bar("Highways maintenance", "-1080000"),
            new FinanceBars.Bar("Public health grant", null)),
        bar("Total", "2498400"));
  }

  private static Chart april() {
    return new FinanceBars(
        "april",
        "Forecast variance",
        "None yet.",
        Figures::signedMoney,
        List.of(new FinanceBars.Bar("Libraries", null)),
        new FinanceBars.Bar("Total", null));
  }

  private static Chart risks() {
    return new RiskGrid(
        "risks",
        "Key corporate risks",
        "Two of seven moved.",
        6,
        15,
        List.of(
            risk("Business plan savings are not delivered in full", 4, 4, 3, 4),
            risk("Failure of a large provider of home care", 3, 5, 3, 5),
            risk(
                "A child known to the council comes to serious harm that could have been prevented by earlier help",
                2,
                5,
                3,
                5),
            risk("Loss of data or systems through an attack", 3, 4, 3, 4),
            new RiskGrid.Risk("Staff cannot be recruited", new RiskGrid.Place(4, 4), null),
            risk("Major infrastructure schemes overrun", 4, 4, 4, 4),
            risk("Flood", 1, 1, 1, 1)));
  }

  private static RiskGrid.Risk risk(
      String title, int likelihood, int impact, int wasLikelihood, int wasImpact) {
    return new RiskGrid.Risk(
        title,
        new RiskGrid.Place(likelihood, impact),
        new RiskGrid.Place(wasLikelihood, wasImpact));
  }

  private static FinanceBars.Bar bar(String label, String variance) {
    return new FinanceBars.Bar(label, new BigDecimal(variance));
  }

  private static Point point(
      Period period, @Nullable String value, @Nullable String target, Mark mark) {
    return Point.of(
        Periods.onAxis(period),
        Periods.yearOnAxis(period),
        value == null ? null : new BigDecimal(value),
        target == null ? null : new BigDecimal(target),
        mark);
  }
}
