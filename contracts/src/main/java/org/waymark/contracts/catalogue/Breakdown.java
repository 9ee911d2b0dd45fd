package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.GssCode;

/**
 * An area, a named group of areas or a cohort of people; the whole council is not listed.
 *
 * @param kind area, area group or cohort
 */
public record Breakdown(
    BreakdownCode code, String kind, String name, @Nullable GssCode gss, LocalDate from) {}
