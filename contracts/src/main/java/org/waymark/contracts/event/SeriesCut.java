package org.waymark.contracts.event;

/**
 * The state of a series at a month's close.
 *
 * @param partition of the inputs topic that told it
 */
public record SeriesCut(String cut, int partition, SeriesState state) implements Event {}
