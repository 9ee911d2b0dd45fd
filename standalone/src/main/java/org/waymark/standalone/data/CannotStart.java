package org.waymark.standalone.data;

/**
 * The installation cannot run as it is asked to, for a reason that the person who started it can
 * put right. Its message is printed as it stands, without a stack trace.
 */
public final class CannotStart extends RuntimeException {
  public CannotStart(String reason) {
    super(reason);
  }

  public CannotStart(String reason, Throwable cause) {
    super(reason, cause);
  }
}
