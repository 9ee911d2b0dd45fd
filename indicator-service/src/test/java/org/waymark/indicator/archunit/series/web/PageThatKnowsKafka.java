package org.waymark.indicator.archunit.series.web;

import org.waymark.indicator.archunit.series.kafka.AdapterOfSeries;

/** Breaks a rule on purpose. */
record PageThatKnowsKafka(AdapterOfSeries adapter) {}
