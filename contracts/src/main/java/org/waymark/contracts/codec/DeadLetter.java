package org.waymark.contracts.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a record was put aside and where it stood. These headers are added to the record's own, so
 * that whoever inspects or replays the dead letters finds the same names from every service.
 *
 * @param service the service that could not read it: ingest, indicator or reporting
 * @param reason in words
 */
public record DeadLetter(String service, String reason, String topic, int partition, long offset) {
  public static final String SERVICE = "dead_letter_service";
  public static final String REASON = "dead_letter_reason";
  public static final String TOPIC = "dead_letter_topic";
  public static final String PARTITION = "dead_letter_partition";
  public static final String OFFSET = "dead_letter_offset";

  /**
   * On a record that was put back: the letter's id and which attempt it was, as {@code id/2}. It is
   * no part of the record; should it die again, it tells whose replay it was.
   */
  public static final String REPLAY = "dead_letter_replay";

  /** The key under which it stands: topic, partition and offset. */
  public String key() {
    return topic + "-" + partition + "@" + offset;
  }

  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(SERVICE, service);
    headers.put(REASON, reason);
    headers.put(TOPIC, topic);
    headers.put(PARTITION, Integer.toString(partition));
    headers.put(OFFSET, Long.toString(offset));
    return headers;
  }
}
