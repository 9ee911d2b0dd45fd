package org.waymark.contracts.codec;

import java.util.Map;

/** An event ready for Kafka: headers ({@code ce_…}, {@code content-type}) and JSON data. */
public record Encoded(Map<String, String> headers, byte[] data) {}
