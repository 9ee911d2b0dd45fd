package org.waymark.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * What a fold made of an officer's decision on a query. Idempotent by topic, partition and offset.
 *
 * @param offset of the decision's record
 * @param submission that of the row which the query was reported with
 * @param row likewise
 * @param result whether the figure now carries the decision
 * @param message why it was refused, in words; absent where it was applied
 * @param reason the officer's
 * @param series of the figure that was decided on; absent in answers of old, likewise the rest
 */
public record QueryAnswered(
    String topic,
    int partition,
    long offset,
    String command,
    String submission,
    int row,
    String code,
    QueryDecision decision,
    AnswerResult result,
    @Nullable String message,
    String by,
    Instant at,
    String reason,
    @Nullable SeriesId series,
    @Nullable Period period,
    @Nullable String eventId)
    implements Event {}
