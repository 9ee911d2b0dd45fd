package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One JSON object, or an array of them, read one after another. */
final class JsonLines implements LineReader {
  private final JsonParser in;
  private final Layout layout;
  private final boolean array;
  private final boolean within;
  private int number;
  private boolean begun;
  private boolean ended;

  private JsonLines(JsonParser in, Layout layout, boolean array, boolean within) {
    this.in = in;
    this.layout = layout;
    this.array = array;
    this.within = within;
  }

  static JsonLines open(Reader text, Layout layout, Limits limits)
      throws IOException, UnreadableBody {
    JsonParser in = new JsonText(limits).parser(withoutMark(text));
    JsonToken first;
    try {
      first = in.nextToken();
    } catch (JacksonException wrong) {
      throw new UnreadableBody("body.not-json", JsonText.why(wrong));
    }
    if (first != JsonToken.START_ARRAY && first != JsonToken.START_OBJECT) {
      throw new UnreadableBody("body.not-json", "one object, or an array of objects, is wanted");
    }
    return new JsonLines(in, layout, first == JsonToken.START_ARRAY, false);
  }

  /** The rows of an object or an array that stands within something else and has been begun. */
  static JsonLines within(JsonParser in, Layout layout, boolean array) {
    return new JsonLines(in, layout, array, true);
  }

  /**
   * A text without its byte order mark.
   *
   * @throws UnreadableBody if its beginning is not UTF-8
   */
  static Reader withoutMark(Reader text) throws IOException, UnreadableBody {
    var pushback = new PushbackReader(text, 1);
    try {
      int first = pushback.read();
      if (first >= 0 && first != '\uFEFF') {
        pushback.unread(first);
      }
      return pushback;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableBody("body.not-utf-8", "the body is not UTF-8: send it as UTF-8");
    }
  }

  @Override
  public @Nullable Line next() {
    if (ended) {
      return null;
    }
    try {
      JsonToken token = array ? in.nextToken() : JsonToken.START_OBJECT;
      ended = !array;
      return token == JsonToken.END_ARRAY ? trailing() : line(token);
    } catch (JacksonException wrong) {
      ended = true;
      return broken(JsonText.why(wrong) + "; nothing after it was read", true);
    }
  }

  private @Nullable Line trailing() {
    ended = true;
    return within || in.nextToken() == null ? null : broken("something follows the array", true);
  }

  private Line line(@Nullable JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      number++;
      begun = true;
      Line row = new JsonRow(in, layout, number).read();
      begun = false;
      return row;
    }
    if (token == null) {
      ended = true;
      return broken("the array is never closed", true);
    }
    in.skipChildren();
    return broken("an object is wanted here", false);
  }

  /** What breaks within an object has that object's number. */
  private Line broken(String message, boolean last) {
    number += begun ? 0 : 1;
    return new Line.Broken(number, null, null, "row.unreadable", message, last);
  }

  @Override
  public void close() {
    in.close();
  }
}
