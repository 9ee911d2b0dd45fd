package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.waymark.contracts.value.Frequency;

/**
 * What a feed owes whose rows are about no indicator, and by when. Indicators say it themselves.
 *
 * @param frequency how often; years that are pooled are never expected
 * @param dueWorkingDays working days after the period's end by which it is due
 * @param from the day from which it is expected
 */
public record Expected(Frequency frequency, int dueWorkingDays, LocalDate from) {}
