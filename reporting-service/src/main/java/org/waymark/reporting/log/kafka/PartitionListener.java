package org.waymark.reporting.log.kafka;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.messaging.Message;
import org.waymark.reporting.log.BatchHandler;
import org.waymark.reporting.log.NotYet;

/**
 * Hands batches of one partition to their handler. Success is acknowledged. Anything else, a
 * dependency's outage or a bug, pauses this partition only and takes the same batch again: nothing
 * is skipped because of an outage, and the other partitions go on.
 */
public final class PartitionListener implements Consumer<Message<List<byte[]>>> {
  private static final Logger LOG = LoggerFactory.getLogger(PartitionListener.class);
  private final BatchHandler handler;
  private final Containers containers;
  private final ListenerContainerPauseService pauses;
  private final Waiting waiting;
  private final Duration backOff;

  public PartitionListener(
      BatchHandler handler,
      Containers containers,
      ListenerContainerPauseService pauses,
      Waiting waiting,
      Duration backOff) {
    this.handler = handler;
    this.containers = containers;
    this.pauses = pauses;
    this.waiting = waiting;
    this.backOff = backOff;
  }

  @Override
  public void accept(Message<List<byte[]>> message) {
    RawBatch batch = RawBatch.of(message);
    TopicPartition place = new TopicPartition(batch.topic(), batch.partition());
    try {
      handler.handle(batch.partition(), batch.records());
      batch.ack().acknowledge();
      waiting.over(place);
    } catch (RuntimeException trouble) {
      log(place, trouble);
      waiting.waits(place, trouble);
      pauses.pausePartition(containers.of(batch.topic()), place, backOff);
      batch.ack().nack(0, Duration.ZERO);
    }
  }

  private void log(TopicPartition place, RuntimeException trouble) {
    Level level = trouble instanceof NotYet ? Level.INFO : Level.WARN;
    LOG.atLevel(level).log("{} waits {} and tries again: {}", place, backOff, trouble.toString());
    LOG.debug("the trouble with {}", place, trouble);
  }
}
