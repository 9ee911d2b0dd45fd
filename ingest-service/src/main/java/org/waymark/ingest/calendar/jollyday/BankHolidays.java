package org.waymark.ingest.calendar.jollyday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.waymark.contracts.due.WorkingDays;

/** Working days by the bank holidays of England. */
public final class BankHolidays implements WorkingDays {
  private final HolidayManager manager =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  @Override
  public boolean isHoliday(LocalDate day) {
    return manager.isHoliday(day, "eng");
  }
}
