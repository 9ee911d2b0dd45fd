package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * A figure no longer carries a query, without anybody having decided: another figure has taken its
 * place, or what is known now raises it no more. Should it be raised again, a later row outcome
 * says so.
 *
 * @param offset of the record that made it lapse
 * @param series of the figure that carried it
 * @param eventId the event behind that figure
 * @param code the query's
 * @param message why, in words
 * @param submission that of the row which made it lapse; absent where it was no row
 */
public record QueryLapsed(
    String topic,
    int partition,
    long offset,
    SeriesId series,
    Period period,
    String eventId,
    String code,
    String message,
    @Nullable String submission)
    implements Event {}
