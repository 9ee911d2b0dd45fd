package org.waymark.contracts.catalogue;

import java.time.LocalDate;

/** Where in its life an indicator is from a day on. */
public record DatedStatus(LocalDate from, Lifecycle status) {}
