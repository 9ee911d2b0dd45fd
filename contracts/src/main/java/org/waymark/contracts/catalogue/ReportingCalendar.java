package org.waymark.contracts.catalogue;

/**
 * When a month closes.
 *
 * @param closeWorkingDay the working day after the month's end on which, at 17:00, it closes
 */
public record ReportingCalendar(int closeWorkingDay) {}
