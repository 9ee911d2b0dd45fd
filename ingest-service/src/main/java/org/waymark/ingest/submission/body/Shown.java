package org.waymark.ingest.submission.body;

/** Text as a message quotes it. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
