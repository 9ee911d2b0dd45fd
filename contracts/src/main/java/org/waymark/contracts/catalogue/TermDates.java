package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.waymark.contracts.value.Period;

/** The first and last day of a school term. */
public record TermDates(Period term, LocalDate from, LocalDate to) {}
