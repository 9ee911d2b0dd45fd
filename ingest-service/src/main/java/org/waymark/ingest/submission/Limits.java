package org.waymark.ingest.submission;

import java.time.Duration;

/**
 * What a submission may take.
 *
 * @param bytes of a body, unpacked
 * @param rows of a body; beyond it the rest is refused as one row
 * @param rowLength characters of one row
 * @param nesting levels of JSON
 * @param listedRows reasons listed on a receipt; the rest is counted
 * @param inMemory bytes of a body kept in memory; more goes to a temporary file
 * @param acknowledgeWithin the longest to wait for the broker after the last row
 * @param lease how long a submission belongs to the process that receives it, unless renewed
 * @param longestWait the longest that {@code Prefer: wait} holds an answer
 */
public record Limits(
    long bytes,
    int rows,
    int rowLength,
    int nesting,
    int listedRows,
    int inMemory,
    Duration acknowledgeWithin,
    Duration lease,
    Duration longestWait) {}
