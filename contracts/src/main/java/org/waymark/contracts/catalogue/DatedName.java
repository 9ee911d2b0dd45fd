package org.waymark.contracts.catalogue;

import java.time.LocalDate;

/** A name that holds from a day until a later one replaces it. */
public record DatedName(LocalDate from, String name) {}
