package org.waymark.indicator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.Fixtures;

/** Each query, worked by hand. */
class ReviewTest {
  private static final String DISTRICTS = "E07000008 E07000009 E07000010";
  private static final Fixtures.Measure POINT = measure("m");
  private static final Fixtures.Measure TO_DATE =
      measure("m").form(Form.YEAR_TO_DATE, Sends.CUMULATIVE);
  private static final Fixtures.Measure STEPS =
      measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS);

  /** Sorted history 90 94 96 98 102 104 106 110: median 100, median distance 5, spread 7.413. */
  @ParameterizedTest(name = "{0} is queried: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "125.9 | ",
        "126   | 126 is 3.51 spreads above the median 100 of the last 8 periods; a spread is 7.41, and more than 3.5 are queried",
        "90    | ",
        "74.1  | ",
        "74    | 74 is 3.51 spreads below the median 100 of the last 8 periods; a spread is 7.41, and more than 3.5 are queried",
        "160   | 160 is 8.1 spreads above the median 100 of the last 8 periods; a spread is 7.41, and more than 3.5 are queried"
      })
  void aFigureFarFromTheMedianOfItsHistoryIsQueried(String value, String message) {
    expect(
        POINT,
        figures("2016-04", "90 110 96 104 98 102 94 106 " + value),
        "2016-12",
        Query.OUTLIER,
        message);
  }

  @Test
  void aSpreadIsAtLeastAShareOfTheMedianAndOfNoughtsOneLastPlace() {
    expect(
        POINT,
        figures("2016-04", "100 100 100 100 100 100 100 100 117.5"),
        "2016-12",
        Query.OUTLIER,
        null);
    expect(
        POINT,
        figures("2016-04", "100 100 100 100 100 100 100 100 118"),
        "2016-12",
        Query.OUTLIER,
        "118 is 3.6 spreads above the median 100 of the last 8 periods; a spread is 5, and more than 3.5 are queried");
    expect(POINT, figures("2016-04", "0 0 0 0 0 0 0 0 0.3"), "2016-12", Query.OUTLIER, null);
    expect(
        POINT,
        figures("2016-04", "0 0 0 0 0 0 0 0 0.4"),
        "2016-12",
        Query.OUTLIER,
        "0.4 is 4 spreads above the median 0 of the last 8 periods; a spread is 0.1, and more than 3.5 are queried");
  }

  @Test
  void sevenPeriodsAreNoHistory() {
    expect(
        POINT,
        figures("2016-05", "100 100 100 100 100 100 100 900"),
        "2016-12",
        Query.OUTLIER,
        null);
  }

  @Test
  void nothingBeforeABreakInTheSeriesCounts() {
    SortedMap<Period, Figure> figures =
        figures("2016-01", "5 5 5 5 100 100 100 100 100 100 100 100 118");
    mark(figures, "2016-05", true);
    expect(
        POINT,
        figures,
        "2017-01",
        Query.OUTLIER,
        "118 is 3.6 spreads above the median 100 of the last 8 periods; a spread is 5, and more than 3.5 are queried");
    mark(figures, "2016-06", true);
    expect(POINT, figures, "2017-01", Query.OUTLIER, null);
    mark(figures, "2017-01", true);
    expect(POINT, figures, "2017-01", Query.OUTLIER, null);
    expect(POINT, figures, "2017-01", Query.JUMP, null);
  }

  @Test
  void figuresToDateAreComparedByWhatEachMonthAdds() {
    expect(
        TO_DATE,
        figures("2016-04", "10 20 30 40 50 60 70 80 130"),
        "2016-12",
        Query.OUTLIER,
        "what December 2016 adds, 50, is 80 spreads above the median 10 of the last 8 periods; a spread is 0.5, and more than 3.5 are queried");
    expect(
        TO_DATE, figures("2016-04", "10 20 30 40 50 60 70 80 90"), "2016-12", Query.OUTLIER, null);
  }

  @ParameterizedTest(name = "{1} after {0} is queried: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 150   | ",
        "100 | 150.1 | 150.1 is 50.1% more than 100 in October 2015; a difference of more than 50% is queried",
        "100 | 49    | 49 is 51% less than 100 in October 2015; a difference of more than 50% is queried",
        "100 | 50    | ",
        "-10 | -16   | −16 is 60% less than −10 in October 2015; a difference of more than 50% is queried",
        "0   | 400   | "
      })
  void aJumpAgainstTheSameMonthOfLastYearIsQueried(String then, String now, String message) {
    SortedMap<Period, Figure> figures = figures("2015-10", then);
    figures.putAll(figures("2016-10", now));
    expect(POINT, figures, "2016-10", Query.JUMP, message);
  }

  @Test
  void aFigureToDateThatFellIsQueriedButNotAtTheYearsStart() {
    SortedMap<Period, Figure> figures = figures("2017-02", "1204 1300.5 90 80");
    expect(TO_DATE, figures, "2017-03", Query.FELL, null);
    expect(TO_DATE, figures, "2017-04", Query.FELL, null);
    expect(
        TO_DATE,
        figures,
        "2017-05",
        Query.FELL,
        "80 since April is 10 less than 90 by April 2017; what has come together in a year does not fall");
  }

  @Test
  void aMonthWithoutAFigureHidesNoFall() {
    SortedMap<Period, Figure> figures = figures("2016-04", "40");
    figures.putAll(figures("2016-06", "39"));
    expect(
        TO_DATE,
        figures,
        "2016-06",
        Query.FELL,
        "39 since April is 1 less than 40 by April 2016; what has come together in a year does not fall");
  }

  @Test
  void aNegativeStepMakesTheYearToDateFall() {
    expect(
        STEPS,
        figures("2016-04", "5 -3"),
        "2016-05",
        Query.FELL,
        "−3 is below nought, so that the year to date falls");
    expect(POINT, figures("2016-04", "5 -3"), "2016-05", Query.FELL, null);
  }

  @Test
  void aTotalThatDiffersFromTheSumOfAllItsDistrictsIsQueried() {
    Fixtures.Measure counts = STEPS.unit("people").brokenDownBy(DISTRICTS);
    var parts = parts("2016-04", "100", "200", "298");
    expect(counts, figures("2016-04", "598"), parts, "2016-04", Query.TOTAL, null);
    expect(
        counts,
        figures("2016-04", "612"),
        parts,
        "2016-04",
        Query.TOTAL,
        "612 is 14 more than 598, the sum of its 3 districts");
    parts.remove(new BreakdownCode("E07000009"));
    expect(counts, figures("2016-04", "612"), parts, "2016-04", Query.TOTAL, null);
  }

  @Test
  void ofRatiosNumeratorsAndDenominatorsAddUp() {
    Fixtures.Measure ratios = measure("m").form(Form.POINT, Sends.RATIO).brokenDownBy(DISTRICTS);
    expect(
        ratios,
        figures("2016-04", "62/401"),
        parts("2016-04", "10/100", "20/100", "30/200"),
        "2016-04",
        Query.TOTAL,
        "the numerator 62 is 2 more than 60, the sum of its 3 districts; the denominator 401 is 1 more than 400, the sum of its 3 districts");
  }

  @Test
  void whatDoesNotAddUpIsNotAddedUp() {
    var parts = parts("2016-04", "100", "200", "298");
    expect(
        POINT.brokenDownBy(DISTRICTS),
        figures("2016-04", "7"),
        parts,
        "2016-04",
        Query.TOTAL,
        null);
    expect(
        TO_DATE.unit("per 100,000").brokenDownBy(DISTRICTS),
        figures("2016-04", "7"),
        parts,
        "2016-04",
        Query.TOTAL,
        null);
    CatalogueIndex another =
        index(
            List.of(
                STEPS.unit("people").brokenDownBy(DISTRICTS),
                measure("o").brokenDownBy("E07000011")),
            List.of());
    var review =
        new Review(
            another,
            another.catalogue().indicators().getFirst(),
            figures("2016-04", "7"),
            parts,
            Map.of());
    assertThat(review.all()).as("a district is not asked for").isEmpty();
  }

  @Test
  void anotherFigureThanStoodAtTheCutIsQueriedUnlessItWasProvisional() {
    SortedMap<Period, Figure> stood = figures("2016-10", "1204");
    var now = figures("2016-10", "1240.50");
    assertThat(found(POINT, now, Map.of(), stood, "2016-10"))
        .extracting(Query::code, Query::message)
        .containsExactly(
            tuple(
                Query.SIGNED_OFF,
                "October 2016 was closed with 1,204, which the reports show; 1,240.5 replaces it"));
    assertThat(found(POINT, figures("2016-10", "1204.0"), Map.of(), stood, "2016-10")).isEmpty();
    mark(stood, "2016-10", false);
    assertThat(found(POINT, now, Map.of(), stood, "2016-10")).isEmpty();
  }

  private static void expect(
      Fixtures.Measure measure,
      SortedMap<Period, Figure> figures,
      String period,
      String code,
      String message) {
    expect(measure, figures, new TreeMap<>(), period, code, message);
  }

  private static void expect(
      Fixtures.Measure measure,
      SortedMap<Period, Figure> figures,
      Map<BreakdownCode, SortedMap<Period, Figure>> parts,
      String period,
      String code,
      String message) {
    assertThat(found(measure, figures, parts, Map.of(), period))
        .filteredOn(query -> query.code().equals(code))
        .extracting(Query::message)
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  private static List<Query> found(
      Fixtures.Measure measure,
      SortedMap<Period, Figure> figures,
      Map<BreakdownCode, SortedMap<Period, Figure>> parts,
      Map<Period, Figure> signedOff,
      String period) {
    CatalogueIndex index = index(List.of(measure), List.of());
    Carried carried =
        new Review(index, index.catalogue().indicators().getFirst(), figures, parts, signedOff)
            .all()
            .get(Period.parse(period));
    return carried == null ? List.of() : carried.queries();
  }

  private static SortedMap<Period, Figure> figures(String from, String values) {
    SortedMap<Period, Figure> figures = new TreeMap<>();
    Period period = Period.parse(from);
    for (String each : values.strip().split(" +")) {
      String[] parts = each.split("/");
      figures.put(
          period,
          new Figure(
              "event-" + period,
              parts.length == 1 ? new BigDecimal(each) : null,
              parts.length == 1 ? null : new BigDecimal(parts[0]),
              parts.length == 1 ? null : new BigDecimal(parts[1]),
              false,
              false));
      period = period.next();
    }
    return figures;
  }

  private static Map<BreakdownCode, SortedMap<Period, Figure>> parts(
      String period, String... values) {
    Map<BreakdownCode, SortedMap<Period, Figure>> parts = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      parts.put(new BreakdownCode(DISTRICTS.split(" ")[i]), figures(period, values[i]));
    }
    return parts;
  }

  /** Begins the series anew at a period, or else makes the figure provisional. */
  private static void mark(SortedMap<Period, Figure> figures, String period, boolean breaks) {
    figures.computeIfPresent(
        Period.parse(period),
        (p, f) ->
            new Figure(f.eventId(), f.value(), f.numerator(), f.denominator(), !breaks, breaks));
  }
}
