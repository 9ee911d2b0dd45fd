package org.waymark.indicator.lateness.jollyday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.contracts.due.WorkingDays;

/** Working days by the bank holidays of England; each year is reckoned once. Thread-safe. */
public final class BankHolidaysOfEngland implements WorkingDays {
  private final HolidayManager manager =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  @Override
  public boolean isHoliday(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::holidays).contains(day);
  }

  private Set<LocalDate> holidays(int year) {
    return manager.getHolidays(Year.of(year), "eng").stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }
}
