package org.waymark.indicator.archunit.series.kafka;

/** An adapter that others must not know. */
public record AdapterOfSeries(String name) {}
