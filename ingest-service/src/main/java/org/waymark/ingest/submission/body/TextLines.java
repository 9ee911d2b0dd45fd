package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A text line by line, each where it lies in the buffer, so that no line is copied that lies there
 * whole. What a line is longer than the longest is passed over. Not thread-safe.
 */
final class TextLines implements AutoCloseable {
  private static final int FIRST = 16 * 1024;

  private final Reader text;
  private final int longest;
  private char[] letters = new char[FIRST];

  /** Where the line begins and ends, and where what was read ends. */
  private int from;

  private int to;
  private int filled;

  /** Where the next line begins. */
  private int next;

  private boolean tooLong;
  private boolean begun;

  TextLines(Reader text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /** Moves on to the next line; false where there is none. */
  boolean next() throws IOException {
    from = next;
    to = next;
    tooLong = false;
    while (true) {
      while (to < filled && letters[to] != '\n') {
        to++;
      }
      if (to < filled) {
        next = to + 1;
        return true;
      }
      if (!more()) {
        next = to;
        return to > from || tooLong;
      }
    }
  }

  /** Reads on behind the line's beginning, which moves to the front. */
  private boolean more() throws IOException {
    if (to - from > longest) {
      tooLong = true;
      to = from;
    }
    System.arraycopy(letters, from, letters, 0, to - from);
    to -= from;
    from = 0;
    if (to == letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    int read = text.read(letters, to, letters.length - to);
    filled = to + Math.max(read, 0);
    skipMark();
    return read > 0;
  }

  /** A byte order mark is no part of the text. */
  private void skipMark() {
    if (!begun && filled > 0 && letters[0] == '\uFEFF') {
      from = 1;
      to = 1;
    }
    begun = true;
  }

  boolean isTooLong() {
    return tooLong || to - from > longest;
  }

  boolean isBlank() {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(letters[at])) {
        return false;
      }
    }
    return true;
  }

  /** Where the line lies; good until the next one. */
  char[] letters() {
    return letters;
  }

  int from() {
    return from;
  }

  int length() {
    return to - from;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
