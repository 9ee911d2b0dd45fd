package org.waymark.indicator.series;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.InputRow;

/**
 * The record that changes what is questionable.
 *
 * @param row absent where it is a broadcast
 */
record Cause(LogPosition position, @Nullable InputRow row) {}
