package org.waymark.contracts.event;

import java.time.Instant;
import org.waymark.contracts.value.Period;

/**
 * Cut a month here: each partition tells the state of its series as it stands at this record.
 *
 * @param cut the cut's identity, the same however often it is asked for
 */
public record CutRequested(String cut, Period month, Instant at) implements Broadcast {}
