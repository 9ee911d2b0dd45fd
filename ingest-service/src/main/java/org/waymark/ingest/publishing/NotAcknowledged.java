package org.waymark.ingest.publishing;

/** The broker did not acknowledge in time. Sending again is safe. */
public final class NotAcknowledged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAcknowledged(String message, Throwable cause) {
    super(message, cause);
  }
}
