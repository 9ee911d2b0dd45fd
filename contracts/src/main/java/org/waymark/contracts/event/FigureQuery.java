package org.waymark.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A query that a figure carries: it was accepted, but something about it is to be explained.
 *
 * @param code stable, listed in the docs
 * @param message the arithmetic in words
 * @param decidedBy an office or a token's name; absent while open
 * @param reason what the officer said; absent while open
 */
public record FigureQuery(
    String code,
    QueryState state,
    String message,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {}
