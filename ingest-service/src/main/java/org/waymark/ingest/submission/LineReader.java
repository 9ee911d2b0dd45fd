package org.waymark.ingest.submission;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a body row by row. */
public interface LineReader extends AutoCloseable {
  /** The next line, null at the end. */
  @Nullable Line next() throws IOException;

  @Override
  void close() throws IOException;
}
