package org.waymark.ingest.consuming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes a batch apart: payloads, positions and raw headers stand side by side in lists. */
final class Batches {
  private static final byte[] NOTHING = new byte[0];

  private Batches() {}

  static List<Received> of(Message<List<byte[]>> batch) {
    List<?> payloads = batch.getPayload();
    List<?> topics = list(batch, KafkaHeaders.RECEIVED_TOPIC);
    List<?> partitions = list(batch, KafkaHeaders.RECEIVED_PARTITION);
    List<?> offsets = list(batch, KafkaHeaders.OFFSET);
    List<?> written = list(batch, KafkaHeaders.RECEIVED_TIMESTAMP);
    List<?> headers = headers(batch);
    List<Received> all = new ArrayList<>(payloads.size());
    for (int i = 0; i < payloads.size(); i++) {
      all.add(
          new Received(
              (String) topics.get(i),
              (Integer) partitions.get(i),
              (Long) offsets.get(i),
              Instant.ofEpochMilli((Long) written.get(i)),
              raw(headers.get(i)),
              payloads.get(i) instanceof byte[] data ? data : NOTHING));
    }
    return all;
  }

  private static List<?> headers(Message<?> batch) {
    Object raw = batch.getHeaders().get(KafkaHeaders.NATIVE_HEADERS);
    return raw instanceof List<?> list ? list : list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
  }

  private static List<?> list(Message<?> batch, String name) {
    if (batch.getHeaders().get(name) instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException("a batch has no list of " + name);
  }

  private static Map<String, byte[]> raw(Object headers) {
    Map<String, byte[]> all = new HashMap<>();
    if (headers instanceof Headers each) {
      each.forEach(header -> all.put(header.key(), header.value()));
    } else if (headers instanceof Map<?, ?> map) {
      map.forEach((name, value) -> {
        if (value instanceof byte[] bytes) {
          all.put((String) name, bytes);
        } else if (value instanceof String text) {
          all.put((String) name, text.getBytes(StandardCharsets.UTF_8));
        }
      });
    }
    return all;
  }
}
