package org.waymark.ingest.submission;

import java.io.IOException;

/** A request's body, received whole and within its bounds, so that it can be read again. */
public interface Body {
  /** SHA-256 of what was received, in hexadecimal. */
  String sha256();

  /**
   * Begins to read it.
   *
   * @throws UnreadableBody if it cannot be read at all
   */
  LineReader lines(Layout layout) throws IOException, UnreadableBody;
}
