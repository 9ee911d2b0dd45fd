package org.waymark.indicator.inputs.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.waymark.indicator.inputs.Behind;
import org.waymark.indicator.inputs.FoldParts;
import org.waymark.indicator.inputs.InputRecord;
import org.waymark.indicator.inputs.Outrun;
import org.waymark.indicator.inputs.PartitionFold;
import org.waymark.indicator.inputs.Waiting;

/**
 * Hands each partition's batches to its fold. It catches everything: a batch is either folded and
 * acknowledged, or given back whole, its partition resting for a while, without end. Nothing is
 * ever discarded because something else is out of reach.
 */
final class InputsListener implements Consumer<Message<List<byte[]>>> {
  private static final Logger LOG = LoggerFactory.getLogger(InputsListener.class);

  private final FoldParts parts;
  private final Waiting waiting;
  private final Backoff backoff;
  private final Pause pause;
  private final Map<Integer, PartitionFold> folds = new ConcurrentHashMap<>();

  InputsListener(FoldParts parts, Waiting waiting, Backoff backoff, Pause pause) {
    this.parts = parts;
    this.waiting = waiting;
    this.backoff = backoff;
    this.pause = pause;
  }

  @Override
  public void accept(Message<List<byte[]>> batch) {
    List<ConsumerRecord<?, ?>> records = records(batch);
    TopicPartition partition =
        new TopicPartition(records.getFirst().topic(), records.getFirst().partition());
    Acknowledgment acknowledgment = header(batch, KafkaHeaders.ACKNOWLEDGMENT);
    try {
      fold(partition.partition()).fold(records.stream().map(InputsListener::input).toList());
      acknowledgment.acknowledge();
      goesOn(partition.partition());
    } catch (Outrun outrun) {
      LOG.info("Partition {} is read again: {}", partition, outrun.getMessage());
      acknowledgment.nack(0, Duration.ZERO);
    } catch (Behind behind) {
      LOG.warn("Partition {} is read again from the log: {}", partition, behind.getMessage());
      org.apache.kafka.clients.consumer.Consumer<?, ?> consumer =
          header(batch, KafkaHeaders.CONSUMER);
      consumer.seek(partition, behind.next());
    } catch (RuntimeException | Error failed) {
      acknowledgment.nack(0, Duration.ZERO);
      rest(partition, failed);
    }
  }

  private void rest(TopicPartition partition, Throwable failed) {
    String reason = String.valueOf(failed.getMessage());
    int tries = waiting.failed(partition.partition(), reason);
    if (tries == 1) {
      LOG.error("Partition {} waits: {}", partition, reason, failed);
    } else {
      LOG.warn("Partition {} still waits after {} tries: {}", partition, tries, reason);
    }
    pause.rest(partition, backoff.after(tries));
  }

  private void goesOn(int partition) {
    if (waiting.goesOn(partition)) {
      LOG.info("Partition {} goes on", partition);
    }
  }

  /** Another owner may have been there: what is remembered of a partition no longer holds. */
  void forget(int partition) {
    PartitionFold fold = folds.get(partition);
    if (fold != null) {
      fold.forget();
    }
  }

  /** The partition is somebody else's now, and so are its troubles. */
  void leave(int partition) {
    forget(partition);
    waiting.goesOn(partition);
  }

  private PartitionFold fold(int partition) {
    return folds.computeIfAbsent(partition, each -> new PartitionFold(each, parts));
  }

  private static List<ConsumerRecord<?, ?>> records(Message<?> batch) {
    return header(batch, KafkaHeaders.RAW_DATA);
  }

  @SuppressWarnings("unchecked")
  private static <T> T header(Message<?> batch, String name) {
    return (T) Objects.requireNonNull(batch.getHeaders().get(name), name);
  }

  static InputRecord input(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(header -> {
          if (header.value() != null) {
            headers.put(header.key(), new String(header.value(), UTF_8));
          }
        });
    return new InputRecord(
        record.partition(), record.offset(), bytes(record.key()), headers, bytes(record.value()));
  }

  private static byte[] bytes(Object value) {
    return value instanceof byte[] bytes ? bytes : new byte[0];
  }

  /** Lets a partition rest while the consumer goes on polling the others. */
  @FunctionalInterface
  interface Pause {
    void rest(TopicPartition partition, Duration wait);
  }
}
