package org.waymark.indicator.archunit.inputs.mongo;

import org.waymark.indicator.archunit.series.kafka.AdapterOfSeries;

/** Breaks a rule on purpose. */
record AdapterOfInputs(AdapterOfSeries other) {}
