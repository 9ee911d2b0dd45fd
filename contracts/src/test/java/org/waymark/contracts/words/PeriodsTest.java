package org.waymark.contracts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-10       | October 2016                    | Oct     | 2016/17
          2017-01       | January 2017                    | Jan     | 2016/17
          2016/17-Q2    | Q2 2016/17 (July to September)  | Q2      | 2016/17
          2016/17-Q4    | Q4 2016/17 (January to March)   | Q4      | 2016/17
          2016/17       | 2016/17                         | 2016/17 | ''
          2016          | 2016                            | 2016    | ''
          2015-16-AY    | academic year 2015/16           | 2015/16 | ''
          2016-17-AY-T2 | spring term 2016/17             | Spr     | 2016/17
          2014/2016     | 2014 to 2016                    | 2014–16 | ''
          1999/00       | 1999/00                         | 1999/00 | ''
          """)
  void saysPeriodsAsPeopleDo(String code, String words, String onAxis, String year) {
    Period period = Period.parse(code);

    assertThat(Periods.inWords(period)).isEqualTo(words);
    assertThat(Periods.onAxis(period)).isEqualTo(onAxis);
    assertThat(Periods.yearOnAxis(period)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-04    | year to date, April 2016
          2016-10    | year to date, April to October 2016
          2017-02    | year to date, April 2016 to February 2017
          2016/17-Q2 | year to date, April to September 2016
          2016/17    | 2016/17
          """)
  void namesTheMonthsOfAYearToDate(String code, String words) {
    assertThat(Periods.inWords(Period.parse(code), Form.YEAR_TO_DATE)).isEqualTo(words);
  }

  @Test
  void namesTheEndOfARollingYear() {
    assertThat(Periods.inWords(Period.parse("2016-10"), Form.ROLLING_12_MONTHS))
        .isEqualTo("12 months to October 2016");
    assertThat(Periods.inWords(Period.parse("2016-10"), Form.POINT)).isEqualTo("October 2016");
  }

  @Test
  void writesDays() {
    assertThat(Periods.day(LocalDate.of(2016, 11, 1))).isEqualTo("1 November 2016");
  }
}
