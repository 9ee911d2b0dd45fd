import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working days of England: Monday to Friday without the bank holidays of the demonstration. */
final class WorkingDays {
  private static final Set<LocalDate> BANK_HOLIDAYS =
      Stream.of(
              "2016-05-02",
              "2016-05-30",
              "2016-08-29",
              "2016-12-26",
              "2016-12-27",
              "2017-01-02",
              "2017-04-14",
              "2017-04-17",
              "2017-05-01",
              "2017-05-29")
          .map(LocalDate::parse)
          .collect(Collectors.toUnmodifiableSet());

  private WorkingDays() {}

  /** The nth working day of a month, counted from one. */
  static LocalDate of(YearMonth month, int nth) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(WorkingDays::isWorkingDay)
        .skip(nth - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !BANK_HOLIDAYS.contains(day);
  }
}
