package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * What a fold found of a row that ingest had accepted. Idempotent by submission, topic, partition
 * and offset.
 *
 * @param field the column, if one is to blame
 * @param code stable, listed in the docs
 */
public record RowOutcome(
    String topic,
    int partition,
    long offset,
    String submission,
    int row,
    RowResult result,
    @Nullable String field,
    @Nullable String value,
    String code,
    String message)
    implements Event {}
