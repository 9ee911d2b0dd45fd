package org.waymark.ingest.calendar.mongo;

import java.util.Set;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.ingest.calendar.Arrived;
import org.waymark.ingest.calendar.Due;

/** What is to be written of one document. */
record Noted(Due due, Set<BreakdownCode> breakdowns, Arrived how) {}
