package org.waymark.reporting.cut;

import org.waymark.contracts.event.SeriesState;

/** A series as a partition of the inputs told it for a cut, with the very bytes it told. */
public record TakenSeries(String cut, int partition, SeriesState state, byte[] told) {}
