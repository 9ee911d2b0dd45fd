package org.waymark.indicator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.judgement.Decimals;

/** Worked by hand, as docs/judgement.md has it. */
class YearEndTest {
  private static final Period APRIL = Period.month(2016, 4);
  private static final String TEN_AND_MARCH = "10 10 10 10 10 10 10 10 10 10 10 40 ";

  /** 40 in four months; residuals 0 2 −2 0, σ = (8/3)/1.128; √(8 + 4·(8/4)²) = √24. */
  @Test
  void aSumGoesOnAtTheRateSoFar() {
    Projection projection = sums("10 12 8 10", APRIL, Optional.empty());
    assertThat(said(projection)).isEqualTo("2017-03: 120.00, 97.30 to 142.70");
    assertThat(projection.words())
        .isEqualTo(
            "what 4 of 12 periods came to, and for the others their share of a year by the profile"
                + " at the rate of the year to date");
  }

  @Test
  void cumulativeFiguresSayTheSame() {
    SortedMap<Period, BigDecimal> toDate = series("10 22 30 40", APRIL);
    Projection projection =
        YearEnd.of(
                History.of(Form.YEAR_TO_DATE, Sends.CUMULATIVE, toDate, toDate, Optional.empty()))
            .orElseThrow();
    assertThat(said(projection)).isEqualTo("2017-03: 120.00, 97.30 to 142.70");
  }

  /** Four weights of 1 made 40; the other eight come to 11. */
  @Test
  void theProfileSaysHowMuchIsToCome() {
    List<BigDecimal> weights =
        List.of("1 1 1 1 1 1 1 1 1 1 1 4".split(" ")).stream().map(BigDecimal::new).toList();
    assertThat(said(sums("10 10 10 10", APRIL, Optional.of(weights))))
        .isEqualTo("2017-03: 150.00, 150.00 to 150.00");
  }

  /** April is 10 of 150 in each of two years; 20 in April is twice that rate. */
  @Test
  void twoYearsBeforeShowTheSeasonInAprilOfANewYear() {
    Projection projection =
        sums(TEN_AND_MARCH + TEN_AND_MARCH + "20", Period.month(2014, 4), Optional.empty());
    assertThat(projection.value()).isEqualByComparingTo("300");
    assertThat(projection.words()).contains("by the season of the two years before");
  }

  @Test
  void aFirstAprilHasNoInterval() {
    assertThat(said(sums("10", APRIL, Optional.empty()))).isEqualTo("2017-03: 120.00, no interval");
  }

  @Test
  void whatIsThereIsNeverTakenBackUnlessFiguresMayBeNegative() {
    assertThat(said(sums("90 0 90", APRIL, Optional.empty())))
        .isEqualTo("2017-03: 720.00, 180.00 to 1658.30");
    assertThat(said(sums("-10 -10 -10", APRIL, Optional.empty())))
        .isEqualTo("2017-03: -120.00, -120.00 to -120.00");
  }

  /** Changes of 20 and 10: σ = 15/1.128; √(9 + 81/3) = 6 over 12 periods. */
  @Test
  void aProportionStaysLikeTheYearToDate() {
    SortedMap<Period, BigDecimal> toDate = series("40 50 50", APRIL);
    SortedMap<Period, BigDecimal> own = series("40 60 50", APRIL);
    Projection projection =
        YearEnd.of(History.of(Form.YEAR_TO_DATE, Sends.RATIO, toDate, own, Optional.empty()))
            .orElseThrow();
    assertThat(said(projection)).isEqualTo("2017-03: 50.00, 36.97 to 63.03");
  }

  /** Eight months of 5, four of 20: the year's 80, and eight more at the window's rate of 10. */
  @Test
  void aRollingSumTakesThisYearsMonthsAndTheRateOfTwelve() {
    SortedMap<Period, BigDecimal> own =
        series("5 5 5 5 5 5 5 5 20 20 20 20", Period.month(2015, 8));
    SortedMap<Period, BigDecimal> rolling = series("120", Period.month(2016, 7));
    Projection projection =
        YearEnd.of(
                History.of(
                    Form.ROLLING_12_MONTHS, Sends.INCREMENTS, rolling, own, Optional.empty()))
            .orElseThrow();
    assertThat(projection.value()).isEqualByComparingTo("160");
  }

  /** Squared changes of 4, 1 and 4 are 3 in the mean; √(8·3) = √24. */
  @Test
  void aRollingFigureSentAsSuchIsCarriedForward() {
    SortedMap<Period, BigDecimal> rolling = series("100 102 101 103", APRIL);
    Projection projection =
        YearEnd.of(
                History.of(Form.ROLLING_12_MONTHS, Sends.VALUE, rolling, rolling, Optional.empty()))
            .orElseThrow();
    assertThat(said(projection)).isEqualTo("2017-03: 103.00, 93.40 to 112.60");
  }

  /** Squares of 16 over 5 are 3.2; times 7/6; its root times 1.96 is 3.787. */
  @Test
  void aPointInTimeStaysAtItsMean() {
    assertThat(said(points("10 12 8 10 12 8"))).isEqualTo("2017-03: 10.00, 6.21 to 13.79");
    assertThat(points("10 12 8 10 12 8").words()).isEqualTo("the mean of the latest 6 figures");
    assertThat(said(points("7"))).isEqualTo("2017-03: 7.00, no interval");
    assertThat(said(points("7 - 9 - 5"))).isEqualTo("2017-03: 5.00, no interval");
  }

  @Test
  void aPointInTimeThatMovesSteadilyIsCarriedOn() {
    assertThat(said(points("1 2 3 4 5"))).isEqualTo("2017-03: 12.00, 12.00 to 12.00");
    assertThat(points("1 2 3 4 5").words())
        .isEqualTo("the line through the latest 5 figures carried on");
  }

  /** Marches lie 27.5 above the mean of 12.5, other months 2.5 below it. */
  @Test
  void aPointInTimeHasItsSeason() {
    SortedMap<Period, BigDecimal> values =
        series(TEN_AND_MARCH + TEN_AND_MARCH + "10 10", Period.month(2014, 4));
    Projection projection =
        YearEnd.of(History.of(Form.POINT, Sends.VALUE, values, values, Optional.empty()))
            .orElseThrow();
    assertThat(said(projection)).isEqualTo("2017-03: 40.00, 40.00 to 40.00");
  }

  @Test
  void aCompleteYearIsWhatItIs() {
    assertThat(said(sums("1 1 1 1 1 1 1 1 1 1 1 1", APRIL, Optional.empty())))
        .isEqualTo("2017-03: 12.00, 12.00 to 12.00");
  }

  @Test
  void quartersMakeAYearAndYearsAreOne() {
    assertThat(said(sums("30", Period.quarter(2016, 1), Optional.empty())))
        .isEqualTo("2016/17-Q4: 120.00, no interval");
    SortedMap<Period, BigDecimal> year = series("5", Period.financialYear(2016));
    assertThat(YearEnd.of(History.of(Form.POINT, Sends.VALUE, year, year, Optional.empty())))
        .isEmpty();
    SortedMap<Period, BigDecimal> none = new TreeMap<>();
    assertThat(YearEnd.of(History.of(Form.POINT, Sends.VALUE, none, none, Optional.empty())))
        .isEmpty();
  }

  private static Projection points(String values) {
    SortedMap<Period, BigDecimal> all = series(values, APRIL);
    return YearEnd.of(History.of(Form.POINT, Sends.VALUE, all, all, Optional.empty()))
        .orElseThrow();
  }

  /** Increments, whose year to date is added up here. */
  private static Projection sums(String values, Period from, Optional<List<BigDecimal>> weights) {
    SortedMap<Period, BigDecimal> own = series(values, from);
    SortedMap<Period, BigDecimal> toDate = new TreeMap<>();
    own.keySet()
        .forEach(period ->
            toDate.put(
                period,
                period
                    .yearToDate()
                    .map(each -> own.getOrDefault(each, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
    return YearEnd.of(History.of(Form.YEAR_TO_DATE, Sends.INCREMENTS, toDate, own, weights))
        .orElseThrow();
  }

  private static SortedMap<Period, BigDecimal> series(String values, Period from) {
    SortedMap<Period, BigDecimal> all = new TreeMap<>();
    Period period = from;
    for (String value : values.strip().split(" ")) {
      if (!value.equals("-")) {
        all.put(period, new BigDecimal(value));
      }
      period = period.next();
    }
    return all;
  }

  private static String said(Projection projection) {
    return "%s: %s, %s"
        .formatted(
            projection.period(),
            Decimals.fixed(projection.value(), 2),
            projection
                .interval()
                .map(each ->
                    Decimals.fixed(each.lower(), 2) + " to " + Decimals.fixed(each.upper(), 2))
                .orElse("no interval"));
  }
}
