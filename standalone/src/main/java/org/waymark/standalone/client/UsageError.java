package org.waymark.standalone.client;

/** A command was given what it cannot use; the message tells what to do instead. */
public final class UsageError extends RuntimeException {
  public UsageError(String message) {
    super(message);
  }
}
