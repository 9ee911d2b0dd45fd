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
  private final TextLines lines;
  private final Layout layout;
  private final JsonText json;
  private final int longest;
  private int number;

  NdjsonLines(Reader text, Layout layout, Limits limits) {
    this.lines = new TextLines(text, limits.rowLength());
    this.layout = layout;
    this.json = new JsonText(limits);
    this.longest = limits.rowLength();
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        number++;
        return broken("it is longer than %d characters".formatted(longest));
      }
      if (!lines.isBlank()) {
        number++;
        return row();
      }
    }
    return null;
  }

  private Line row() {
    try (JsonParser in = json.parser(lines.letters(), lines.from(), lines.length())) {
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

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
