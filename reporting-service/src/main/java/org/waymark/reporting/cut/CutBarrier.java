package org.waymark.reporting.cut;

/** Where a partition of the ledger was told of a cut: what stands below the offset counts. */
public record CutBarrier(String cut, int partition, long offset, int catalogueVersion) {}
