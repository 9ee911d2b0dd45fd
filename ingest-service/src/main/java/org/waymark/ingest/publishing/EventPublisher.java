package org.waymark.ingest.publishing;

import java.util.concurrent.CompletableFuture;
import org.waymark.contracts.event.Envelope;

/** The one way out: sends events to topics and tells when they are safe. */
public interface EventPublisher {
  /** Where an acknowledged event stands. */
  record Position(String topic, int partition, long offset) {}

  /**
   * Sends an event to the partition that its key belongs to.
   *
   * @return done once the broker has acknowledged it as every in-sync replica has it; failed if it
   *     did not in time, in which case it may or may not stand on the topic
   */
  CompletableFuture<Position> send(String topic, String key, Envelope event);

  /**
   * The same for an event that somebody waits for alone: it does not wait for others to fill a
   * batch with, but shares one with those that come while the one before is under way.
   */
  CompletableFuture<Position> sendPromptly(String topic, String key, Envelope event);

  /** Sends an event to a given partition. */
  CompletableFuture<Position> send(String topic, int partition, String key, Envelope event);

  /** How many partitions a topic has. */
  int partitions(String topic);
}
