package org.waymark.reporting.close.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The bank holidays of England. */
public final class EnglandHolidays implements Predicate<LocalDate> {
  private final HolidayManager manager =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  @Override
  public boolean test(LocalDate day) {
    return manager.isHoliday(day, "eng");
  }
}
