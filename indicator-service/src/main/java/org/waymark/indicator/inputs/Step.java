package org.waymark.indicator.inputs;

/** The points between two steps of a batch at which a process may die; tests make it die there. */
public enum Step {
  /** Memory is empty and the partition document has been read. */
  PARTITION_READ,
  /** What earlier owners left unpublished is published and marked. */
  RECOVERED,
  /** Unreadable records are acknowledged by the dead-letter topic. */
  DEAD_LETTERS_SENT,
  /** Records are folded in memory; nothing is written. */
  FOLDED,
  /** What documents shall no longer hold of their history stands in buckets. */
  HISTORY_KEPT,
  /** Documents carry the new state and their unpublished events. */
  DOCUMENTS_WRITTEN,
  /** Kafka has acknowledged states, track events and outcomes. */
  PUBLISHED,
  /** Track events can be read from their own collection. */
  EVENTS_KEPT,
  /** Documents no longer carry what was published. */
  MARKED,
  /** The position is announced. */
  POSITION_TOLD,
  /** The partition document has moved. */
  PARTITION_MOVED,
  /** A cut's states are acknowledged, its end is not yet told. */
  CUT_TOLD;

  /** Called at each step. */
  @FunctionalInterface
  public interface Hook {
    Hook NONE = (step, partition) -> {};

    void reached(Step step, int partition);
  }
}
