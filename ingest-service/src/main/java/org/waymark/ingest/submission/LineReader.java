package org.waymark.ingest.submission;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body row by row. */
public interface LineReader extends AutoCloseable {
  /** The next line, null at the end. */
  @Nullable Line next() throws IOException;

  /** What whoever sent the body should know of how it is read; the same at any time. */
  default List<String> notes() {
    return List.of();
  }

  @Override
  void close() throws IOException;
}
