package org.waymark.contracts.due;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which a council works: Monday to Friday without the bank holidays of England. */
@FunctionalInterface
public interface WorkingDays {
  boolean isHoliday(LocalDate day);

  /** The day that lies a number of working days after another; with 0, the day itself. */
  default LocalDate after(LocalDate day, int workingDays) {
    LocalDate at = day;
    int left = workingDays;
    while (left > 0) {
      at = at.plusDays(1);
      if (isWorkingDay(at)) {
        left--;
      }
    }
    return at;
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }
}
