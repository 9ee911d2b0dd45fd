package org.waymark.standalone.client;

/**
 * A request as a whole was not answered as hoped: the reason as ingest, or the network, gave it.
 */
public final class Refused extends Exception {
  public Refused(String reason) {
    super(reason);
  }

  public Refused(String reason, Throwable cause) {
    super(reason, cause);
  }
}
