package org.waymark.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2016-10, 2016-10-01, 2016-10-31, 2016-11",
    "2016-12, 2016-12-01, 2016-12-31, 2017-01",
    "2016/17-Q3, 2016-10-01, 2016-12-31, 2016/17-Q4",
    "2016/17-Q4, 2017-01-01, 2017-03-31, 2017/18-Q1",
    "2016/17, 2016-04-01, 2017-03-31, 2017/18",
    "1999/00, 1999-04-01, 2000-03-31, 2000/01",
    "2016, 2016-01-01, 2016-12-31, 2017",
    "2015-16-AY, 2015-09-01, 2016-08-31, 2016-17-AY",
    "2016-17-AY-T1, 2016-09-01, 2016-12-31, 2016-17-AY-T2",
    "2016-17-AY-T3, 2017-04-01, 2017-08-31, 2017-18-AY-T1",
    "2014/2016, 2014-01-01, 2016-12-31, 2015/2017"
  })
  void isReadWrittenAndFollowed(String text, LocalDate first, LocalDate last, String next) {
    Period period = Period.parse(text);
    assertThat(period).hasToString(text);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.next()).hasToString(next);
    assertThat(period.next().previous()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-13",
        "2016-00",
        "2016/18",
        "2016/17-Q5",
        "2016/17-Q0",
        "2016-17-AY-T4",
        "16-10",
        "",
        "2016/2016",
        "2016/2030",
        "1066-10",
        "October 2016"
      })
  void refusesWhatIsNoPeriod(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + text + "' is not a period: ")
        .hasMessageEndingWith("wanted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01", "1900", "2199-12", "2199-00-AY-T3", "2199/2208"})
  void reckoningFromTheOutermostPeriodsStaysWithinBounds(String text) {
    Period period = Period.parse(text);
    assertThat(period.shift(-60).shift(60)).isEqualTo(period);
    assertThat(period.sameInPreviousYear().lastDay()).isBefore(period.lastDay());
    assertThat(period.next()).isGreaterThan(period);
  }

  @Test
  void aYearToDateBeginsInApril() {
    assertThat(Period.parse("2017-02").yearToDate())
        .hasSize(11)
        .startsWith(Period.parse("2016-04"));
    assertThat(Period.parse("2016-04").yearToDate()).containsExactly(Period.parse("2016-04"));
    assertThat(Period.parse("2016/17-Q3").yearToDate()).hasSize(3);
  }

  @Test
  void attainmentOfAnAcademicYearIsAResultOfTheFinancialYearItEndsIn() {
    assertThat(Period.parse("2015-16-AY").financialYear()).hasToString("2016/17");
  }

  @Test
  void aDayFallsInOnePeriodOfEachKind() {
    LocalDate day = LocalDate.of(2017, 2, 14);
    assertThat(Period.containing(PeriodKind.MONTH, day)).hasToString("2017-02");
    assertThat(Period.containing(PeriodKind.FINANCIAL_QUARTER, day)).hasToString("2016/17-Q4");
    assertThat(Period.containing(PeriodKind.FINANCIAL_YEAR, day)).hasToString("2016/17");
    assertThat(Period.containing(PeriodKind.ACADEMIC_YEAR, day)).hasToString("2016-17-AY");
    assertThat(Period.containing(PeriodKind.TERM, day)).hasToString("2016-17-AY-T2");
  }

  @Test
  void ordersByEndThenTheShorterFirst() {
    assertThat(Period.parse("2017-03")).isLessThan(Period.parse("2016/17-Q4"));
    assertThat(Period.parse("2016/17-Q4")).isLessThan(Period.parse("2016/17"));
    assertThat(Period.parse("2017-02")).isLessThan(Period.parse("2017-03"));
  }
}
