package org.waymark.contracts.event;

import org.waymark.contracts.value.Period;

/**
 * A partition has told all its series for a cut.
 *
 * @param partitions how many partitions there are in all
 * @param series how many {@link SeriesCut} this partition told
 * @param hash SHA-256 over their bytes in the order of the series, in hexadecimal
 * @param offset of the cut's record in this partition
 * @param catalogueVersion that applied there
 */
public record CutCompleted(
    String cut,
    Period month,
    int partition,
    int partitions,
    int series,
    String hash,
    long offset,
    int catalogueVersion)
    implements Event {}
