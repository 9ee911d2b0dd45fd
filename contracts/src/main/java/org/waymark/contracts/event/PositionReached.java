package org.waymark.contracts.event;

/** A fold has passed every record of a partition up to and including this offset. */
public record PositionReached(String topic, int partition, long offset) implements Event {}
