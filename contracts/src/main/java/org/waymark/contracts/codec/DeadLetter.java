package org.waymark.contracts.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Why a record was put aside and where it stood. These headers are added to the record's own, so
 * that whoever inspects or replays the dead letters finds the same names from every service.
 *
 * <p>A letter holds its record as far as it {@linkplain #fitting fits}, so that it can always be
 * written, however large a record somebody has put on a topic; whole it stands where it stood.
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

  /** How many bytes of data the record has, on letters that do not hold all of them. */
  public static final String SIZE = "dead_letter_size";

  private static final int MOST_DATA = 512 * 1024;
  private static final int MOST_HEADERS = 64 * 1024;
  private static final int LONGEST_REASON = 2000;

  /**
   * On a record that was put back: the letter's id and which attempt it was, as {@code id/2}. It is
   * no part of the record; should it die again, it tells whose replay it was.
   */
  public static final String REPLAY = "dead_letter_replay";

  /** The key under which it stands: topic, partition and offset. */
  public String key() {
    return topic + "-" + partition + "@" + offset;
  }

  /** A record's data as far as a letter holds it. */
  public static byte[] fitting(byte[] data) {
    return data.length <= MOST_DATA ? data : Arrays.copyOf(data, MOST_DATA);
  }

  /**
   * A record's own headers as far as a letter holds them.
   *
   * @param length of a header's value
   */
  public static <V> Map<String, V> fitting(Map<String, V> own, ToIntFunction<V> length) {
    Map<String, V> some = new LinkedHashMap<>();
    int left = MOST_HEADERS;
    for (Map.Entry<String, V> each : own.entrySet()) {
      int wanted = each.getKey().length() + length.applyAsInt(each.getValue());
      if (wanted <= left) {
        left -= wanted;
        some.put(each.getKey(), each.getValue());
      }
    }
    return some;
  }

  /** The headers of a letter about a record with this data. */
  public Map<String, String> headers(byte[] data) {
    Map<String, String> all = headers();
    if (data.length > MOST_DATA) {
      all.put(SIZE, Integer.toString(data.length));
    }
    return all;
  }

  /** The headers that every letter has. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(SERVICE, service);
    headers.put(
        REASON,
        reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…");
    headers.put(TOPIC, topic);
    headers.put(PARTITION, Integer.toString(partition));
    headers.put(OFFSET, Long.toString(offset));
    return headers;
  }
}
