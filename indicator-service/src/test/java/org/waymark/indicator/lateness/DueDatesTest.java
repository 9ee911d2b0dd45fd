package org.waymark.indicator.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.catalogue;
import static org.waymark.indicator.Fixtures.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Expected;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.due.WorkingDays;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;

class DueDatesTest {
  private static final WorkingDays DAYS = new BankHolidaysOfEngland();

  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2016-04-30, 1, 2016-05-03",
    "2016-04-30, 10, 2016-05-16",
    "2016-12-23, 1, 2016-12-28",
    "2016-12-31, 1, 2017-01-03",
    "2017-04-13, 1, 2017-04-18",
    "2016-08-26, 1, 2016-08-30",
    "2016-06-30, 0, 2016-06-30"
  })
  void bankHolidaysOfEnglandAndWeekendsDoNotCount(LocalDate day, int count, LocalDate due) {
    assertThat(DAYS.after(day, count)).isEqualTo(due);
  }

  @Test
  void aFigureIsOverdueOnceItsDueDateHasPassedInEngland() {
    DueDates dates = dates(measure("m"));
    assertThat(dates.due(Period.parse("2016-05"))).isEqualTo(LocalDate.of(2016, 6, 14));
    assertThat(dates.overdueFrom(Period.parse("2016-05")))
        .isEqualTo(Instant.parse("2016-06-14T23:00:00Z"));
  }

  @Test
  void aTermIsDueByTheCataloguesOwnDates() {
    Fixtures.Measure termly = measure("m").frequency(Frequency.TERMLY);
    Catalogue plain = catalogue(List.of(termly), List.of());
    Catalogue dated =
        new Catalogue(
            plain.council(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            plain.indicators(),
            plain.policies(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new TermDates(
                    Period.parse("2016-17-AY-T1"),
                    LocalDate.of(2016, 9, 5),
                    LocalDate.of(2016, 12, 20))),
            plain.calendar());
    DueDates dates = new DueDates(termly.indicator(), dated, DAYS);
    assertThat(dates.due(Period.parse("2016-17-AY-T1"))).isEqualTo(LocalDate.of(2017, 1, 6));
  }

  @ParameterizedTest(name = "{0} from {1}: first {2}")
  @CsvSource({
    "monthly, 2016-04-01, 2016-04",
    "monthly, 2016-07-14, 2016-07",
    "quarterly, 2016-04-01, 2016/17-Q1",
    "annual, 2016-04-01, 2016/17",
    "academic year, 2016-04-01, 2016-17-AY",
    "calendar year, 2016-04-01, 2017",
    "termly, 2016-04-01, 2015-16-AY-T3"
  })
  void theFirstPeriodExpectedBeginsOnceTheIndicatorIsActive(
      String frequency, LocalDate watched, Period first) {
    DueDates dates = dates(measure("m").frequency(Frequency.of(frequency)));
    assertThat(dates.expected(watched, Optional.empty()).findFirst()).contains(first);
  }

  @Test
  void nothingIsExpectedOfAnIndicatorInDevelopment() {
    DueDates dates = dates(measure("m").life(Lifecycle.IN_DEVELOPMENT));
    assertThat(dates.expected(Fixtures.APRIL, Optional.empty())).isEmpty();
  }

  @Test
  void pooledYearsAreExpectedOnceAFigureToldWhich() {
    DueDates dates = dates(measure("m").frequency(Frequency.MULTI_YEAR));
    assertThat(dates.expected(Fixtures.APRIL, Optional.empty())).isEmpty();
    assertThat(dates.expected(Fixtures.APRIL, Optional.of(Period.parse("2014/2016"))).findFirst())
        .contains(Period.parse("2017/2019"));
    assertThat(dates.expected(Fixtures.APRIL, Optional.of(Period.parse("2017/2019"))).findFirst())
        .contains(Period.parse("2018/2020"));
  }

  @Test
  void whatAFeedOwesIsExpectedFromItsDayOn() {
    var monthly = new Expected(Frequency.MONTHLY, 10, LocalDate.of(2016, 4, 1));
    var dates = new DueDates(monthly, catalogue(List.of(), List.of()), DAYS);
    assertThat(dates.expected(monthly.from(), Optional.empty()).limit(2))
        .containsExactly(Period.month(2016, 4), Period.month(2016, 5));
    assertThat(dates.due(Period.month(2016, 4))).isEqualTo(LocalDate.of(2016, 5, 16));
  }

  private static DueDates dates(Fixtures.Measure measure) {
    return new DueDates(measure.indicator(), catalogue(List.of(measure), List.of()), DAYS);
  }
}
