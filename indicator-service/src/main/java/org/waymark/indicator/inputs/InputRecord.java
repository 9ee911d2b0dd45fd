package org.waymark.indicator.inputs;

import java.util.Map;

/**
 * A record of the log as it came, not decoded yet.
 *
 * @param headers the texts of its headers by name
 * @param data empty where the record has none
 */
public record InputRecord(
    int partition, long offset, byte[] key, Map<String, String> headers, byte[] data) {}
