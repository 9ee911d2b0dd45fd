package org.waymark.indicator.notification;

/** How an attempt to send ended. */
public sealed interface Attempt {
  /** It was taken over by the other side. */
  record Taken() implements Attempt {}

  /** It surely did not arrive: trying again cannot make it arrive twice. */
  record Refused(String reason) implements Attempt {}

  /** It may have arrived. */
  record Unsure(String reason) implements Attempt {}
}
