package org.waymark.indicator.archunit.series;

import org.apache.kafka.common.TopicPartition;
import org.waymark.indicator.archunit.series.kafka.AdapterOfSeries;

/** Breaks two rules on purpose. */
public record SeriesThatKnowsKafka(TopicPartition partition, AdapterOfSeries adapter) {}
