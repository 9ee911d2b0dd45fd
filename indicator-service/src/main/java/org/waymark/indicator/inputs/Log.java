package org.waymark.indicator.inputs;

/** What must be known of the log that is folded. */
public interface Log {
  /** The topic's id, which a topic made anew under the same name does not share. */
  String topicId();

  /** How many partitions the log has; fixed for ever. */
  int partitions();

  /** The partition that a family's records are in. */
  int partitionOf(String family);
}
