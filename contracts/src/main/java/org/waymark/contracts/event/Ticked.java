package org.waymark.contracts.event;

import java.time.Instant;

/** The installation's clock has reached this instant. */
public record Ticked(Instant instant) implements Broadcast {}
