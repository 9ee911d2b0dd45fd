package org.waymark.contracts.event;

import java.time.Instant;

/**
 * Where a row came from, so that lineage holds even where a receipt was never finished.
 *
 * @param row the row's number within the submission, from 1; a file's header is not counted
 * @param submitter the identity that sent it: a token's name, never a person's
 * @param acceptedAt when ingest accepted the submission, in milliseconds
 * @param catalogueVersion the version it was validated with
 */
public record Origin(
    String submission,
    int row,
    String feed,
    String submitter,
    Instant acceptedAt,
    int catalogueVersion) {}
