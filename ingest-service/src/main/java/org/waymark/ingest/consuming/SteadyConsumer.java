package org.waymark.ingest.consuming;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Hands batches to a handler and acknowledges them when it is done. Whatever the handler throws is
 * taken for an outage or a bug: nothing is skipped, the same batch comes again after a pause, and
 * the service is unready with the reason until it succeeds.
 */
public final class SteadyConsumer implements Consumer<Message<List<byte[]>>> {
  private static final Logger LOG = LoggerFactory.getLogger(SteadyConsumer.class);

  private final String name;
  private final BatchHandler handler;
  private final BackgroundHealth health;
  private final Duration pause;

  /**
   * @param pause before a failed batch comes again; well below {@code max.poll.interval.ms}
   */
  public SteadyConsumer(
      String name, BatchHandler handler, BackgroundHealth health, Duration pause) {
    this.name = name;
    this.handler = handler;
    this.health = health;
    this.pause = pause;
  }

  @Override
  public void accept(Message<List<byte[]>> batch) {
    var acknowledgment =
        Objects.requireNonNull(
            batch.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class));
    try {
      handler.handle(Batches.of(batch));
    } catch (RuntimeException failure) {
      LOG.warn("{} waits {} and tries again: {}", name, pause, failure.toString(), failure);
      health.failing(name, failure.toString());
      acknowledgment.nack(0, pause);
      return;
    }
    health.working(name);
    acknowledgment.acknowledge();
  }
}
