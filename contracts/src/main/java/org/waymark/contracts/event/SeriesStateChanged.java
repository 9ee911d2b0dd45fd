package org.waymark.contracts.event;

import org.waymark.contracts.value.SeriesId;

/**
 * The current state of a series; a reader keeps that of the higher (generation, offset).
 *
 * @param partition of the inputs topic
 * @param offset the position in that partition that the state was folded to
 */
public record SeriesStateChanged(
    SeriesId series, int generation, int partition, long offset, SeriesState state)
    implements Event {}
