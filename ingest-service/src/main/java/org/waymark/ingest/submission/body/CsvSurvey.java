package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ingest.submission.UnreadableBody;

/**
 * How a CSV is written, told from the whole of it: it is Windows-1252 only where it cannot be UTF-8
 * and no letter of it can be either; anything between is read as UTF-8 and refused where it is not.
 *
 * @param separator between cells: what parts the header
 */
record CsvSurvey(Charset charset, char separator) {
  private static final int LONGEST_HEADER = 1 << 15;

  static CsvSurvey of(InputStream bytes) throws IOException, UnreadableBody {
    var letters = new Utf8Letters();
    var header = new HeaderCells();
    byte[] buffer = new byte[1 << 14];
    long count = 0;
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      if (count == 0) {
        notUtf16(buffer, n);
      }
      letters.read(buffer, n);
      if (count < LONGEST_HEADER) {
        header.read(buffer, n);
      }
      count += n;
    }
    if (letters.anyNul()) {
      throw new UnreadableBody(
          "body.not-text", "it holds NUL bytes, so it is no text: save it as CSV in UTF-8");
    }
    boolean windows = letters.areWindows1252();
    return new CsvSurvey(
        windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8, header.separator());
  }

  private static void notUtf16(byte[] bytes, int length) throws UnreadableBody {
    int mark = length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if (mark == 0xfeff || mark == 0xfffe) {
      throw new UnreadableBody(
          "body.not-utf-8", "it is UTF-16 ('Unicode text'): save it as CSV in UTF-8");
    }
  }

  /** What whoever sent it should know of how it was read. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.add("The file was read as Windows-1252, since it is not UTF-8: check accented letters");
    }
    if (separator != ',') {
      notes.add("The file was read with %s between cells".formatted(word(separator)));
    }
    return notes;
  }

  static String word(char separator) {
    return separator == ',' ? "commas" : separator == ';' ? "semicolons" : "tabs";
  }

  /** Counts what could part the cells of the first row. */
  private static final class HeaderCells {
    private int commas;
    private int semicolons;
    private int tabs;
    private boolean begun;
    private boolean quoted;
    private boolean ended;

    void read(byte[] bytes, int length) {
      for (int i = 0; i < length && !ended; i++) {
        switch (bytes[i]) {
          case '"' -> quoted = !quoted;
          case '\n', '\r' -> ended = begun && !quoted;
          case ',' -> commas += quoted ? 0 : 1;
          case ';' -> semicolons += quoted ? 0 : 1;
          case '\t' -> tabs += quoted ? 0 : 1;
          default -> begun = true;
        }
      }
    }

    char separator() {
      if (commas >= semicolons && commas >= tabs) {
        return ',';
      }
      return semicolons >= tabs ? ';' : '\t';
    }
  }
}
