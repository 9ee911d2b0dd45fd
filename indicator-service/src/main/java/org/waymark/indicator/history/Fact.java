package org.waymark.indicator.history;

import java.time.Instant;
import org.waymark.indicator.series.SeriesRecord;

/**
 * A record that changed a series.
 *
 * @param offset of the record in its partition of inputs
 * @param catalogueVersion that applied there, 0 for none
 * @param known the instant since which it is known: its own, but never earlier than that of the
 *     series' fact before it
 */
public record Fact(long offset, int catalogueVersion, Instant known, SeriesRecord said) {}
