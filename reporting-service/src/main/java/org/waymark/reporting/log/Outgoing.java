package org.waymark.reporting.log;

import org.waymark.contracts.event.Envelope;

/** An event on its way to a topic, under a key. */
public record Outgoing(String topic, String key, Envelope envelope) {}
