package org.waymark.contracts.codec;

/** A record that can never be read; it belongs in the dead letters. The message says why. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }

  Unreadable(String message, Throwable cause) {
    super(message, cause);
  }
}
