package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;

/**
 * Why a row was refused or queried.
 *
 * @param row from 1; a header is not counted
 * @param code stable, listed in docs/feeds.md
 */
public record RowProblem(
    int row, @Nullable String field, @Nullable String value, String code, String message) {}
