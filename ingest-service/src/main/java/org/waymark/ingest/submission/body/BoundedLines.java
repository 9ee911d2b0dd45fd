package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;

/**
 * Ends a body at the most rows that are taken, and where it stops being UTF-8. Several rows may
 * have one number, and some numbers none, so they are counted.
 */
final class BoundedLines implements LineReader {
  private final LineReader lines;
  private final int most;
  private int number;
  private int count;
  private boolean ended;

  BoundedLines(LineReader lines, int most) {
    this.lines = lines;
    this.most = most;
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (ended) {
      return null;
    }
    Line line = read();
    if (line == null) {
      return null;
    }
    number = line.number();
    if (++count > most) {
      ended = true;
      String message = "at most %d rows are taken at once; this one and those after it are not";
      return new Line.Broken(number, null, null, "rows.too-many", message.formatted(most), true);
    }
    ended = line instanceof Line.Broken broken && broken.last();
    return line;
  }

  private @Nullable Line read() throws IOException {
    try {
      return lines.next();
    } catch (CharacterCodingException notUtf8) {
      return new Line.Broken(
          number + 1,
          null,
          null,
          "row.not-utf-8",
          "it is not UTF-8, and nothing after it was read; save the file as UTF-8",
          true);
    }
  }

  @Override
  public List<String> notes() {
    return lines.notes();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
