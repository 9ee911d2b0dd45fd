package org.waymark.reporting.close;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.waymark.contracts.value.Period;

/** Reckons in working days: Mondays to Fridays that are no bank holidays. */
public final class WorkingDays {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime CLOSE = LocalTime.of(17, 0);
  private final Predicate<LocalDate> holiday;

  public WorkingDays(Predicate<LocalDate> holiday) {
    this.holiday = holiday;
  }

  /** The {@code count}th working day after a day. */
  public LocalDate after(LocalDate day, int count) {
    return step(day, count, 1);
  }

  /** The working day that has {@code clear} whole working days between itself and a later day. */
  public LocalDate clearBefore(LocalDate day, int clear) {
    return step(day, clear + 1, -1);
  }

  private LocalDate step(LocalDate from, int count, int direction) {
    LocalDate day = from;
    for (int left = count; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  private boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holiday.test(day);
  }

  /** When a month closes: at 17:00 in London on its closing working day. */
  public Instant closing(Period month, int closeWorkingDay) {
    return after(month.lastDay(), closeWorkingDay).atTime(CLOSE).atZone(LONDON).toInstant();
  }
}
