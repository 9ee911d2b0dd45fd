package org.waymark.testing;

/**
 * A store that a test can take away and bring back under the same address with the data it had
 * acknowledged, to show that an outage stops work and loses nothing.
 */
public interface RestartableMongo extends AutoCloseable {

  /** The address, without a database; the same before and after an outage. */
  String uri();

  /** Takes the store away without warning; clients see their connections break. */
  void kill();

  /** Brings the store back and returns once it answers. */
  void start();

  /** Ends the store and forgets its data. */
  @Override
  void close();
}
