package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * What a service says of a figure, sent apart from it. It is shown with the period in place of what
 * came with the figure; of several the highest revision wins, else the one accepted last.
 *
 * @param revision explicit revision from 1; absent: unrevised, ordered by its accept instant
 */
public record CommentaryGiven(
    SeriesId series, Period period, String text, @Nullable Integer revision, Origin origin)
    implements InputRow {}
