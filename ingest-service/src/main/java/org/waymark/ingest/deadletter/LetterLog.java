package org.waymark.ingest.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads records where they stand, and puts them back. */
public interface LetterLog {
  /** A header as it stands. */
  record Header(String name, byte @Nullable [] value) {}

  /**
   * A record as it stands.
   *
   * @param data absent on a tombstone
   */
  record Content(byte @Nullable [] key, List<Header> headers, byte @Nullable [] data) {}

  /**
   * The record as it stands on its own topic; nothing where another stands there, or none any more:
   * where the topic was made anew.
   *
   * @throws org.waymark.ingest.publishing.NotAcknowledged if the broker does not answer in time
   */
  Optional<Content> original(Letter letter);

  /**
   * The record as it stands among the dead letters, which have no key of its.
   *
   * @throws org.waymark.ingest.publishing.NotAcknowledged if the broker does not answer in time
   */
  Optional<Content> copy(Letter letter);

  /**
   * Puts a record at the end of the partition that it stood in; returns once it is acknowledged.
   *
   * @return its new offset
   * @throws org.waymark.ingest.publishing.NotAcknowledged if that did not come in time: it may or
   *     may not stand there
   */
  long putBack(Letter letter, Content content);
}
