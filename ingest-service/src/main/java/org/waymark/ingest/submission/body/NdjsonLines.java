package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One JSON object a line; a line that cannot be read does not stop those after it. */
final class NdjsonLines implements LineReader {
  private final Reader text;
  private final Layout layout;
  private final JsonText json;
  private final int longest;
  private final char[] buffer = new char[8192];
  private final StringBuilder line = new StringBuilder();
  private int filled;
  private int at;
  private int number;
  private boolean tooLong;
  private boolean begun;

  NdjsonLines(Reader text, Layout layout, Limits limits) {
    this.text = text;
    this.layout = layout;
    this.json = new JsonText(limits);
    this.longest = limits.rowLength();
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (readLine()) {
      if (tooLong) {
        number++;
        return broken("it is longer than %d characters".formatted(longest));
      }
      String content = line.toString().strip();
      if (!content.isEmpty()) {
        number++;
        return row(content);
      }
    }
    return null;
  }

  private Line row(String content) {
    try (JsonParser in = json.parser(content)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return broken("one JSON object a line is wanted");
      }
      Line row = new JsonRow(in, layout, number).read();
      return in.nextToken() == null ? row : broken("something follows the object on its line");
    } catch (JacksonException wrong) {
      return broken(JsonText.why(wrong));
    }
  }

  private Line broken(String message) {
    return new Line.Broken(number, null, null, "row.unreadable", message, false);
  }

  private boolean readLine() throws IOException {
    line.setLength(0);
    tooLong = false;
    boolean any = false;
    for (int c = read(); c >= 0; c = read()) {
      any = true;
      if (c == '\n') {
        return true;
      }
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return any;
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = Math.max(text.read(buffer), 0);
      at = 0;
    }
    if (filled == 0) {
      return -1;
    }
    char c = buffer[at++];
    boolean mark = !begun && c == '\uFEFF';
    begun = true;
    return mark ? read() : c;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
