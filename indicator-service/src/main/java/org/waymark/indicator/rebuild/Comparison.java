package org.waymark.indicator.rebuild;

import java.util.List;

/**
 * How far live and rebuilt state agree.
 *
 * @param series documents that are the same to the byte, with all their buckets of history
 * @param trackEvents likewise
 * @param movedOn series that the live fold has folded further than the rebuild
 * @param differing what is not the same, as {@code series neet/-}; the first hundred
 * @param differences how many in all
 */
public record Comparison(
    long series, long trackEvents, long movedOn, List<String> differing, long differences) {}
