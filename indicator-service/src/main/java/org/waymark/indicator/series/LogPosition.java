package org.waymark.indicator.series;

/** A place in the log. */
public record LogPosition(String topic, int partition, long offset) {}
