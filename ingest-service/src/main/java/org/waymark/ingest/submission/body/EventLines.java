package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A batch of CloudEvents, each with one row as its data. */
final class EventLines implements LineReader {
  private final JsonParser in;
  private final Layout layout;
  private int number;
  private boolean begun;
  private boolean ended;

  private EventLines(JsonParser in, Layout layout) {
    this.in = in;
    this.layout = layout;
  }

  static EventLines open(Reader text, Layout layout, Limits limits)
      throws IOException, UnreadableBody {
    JsonParser in = new JsonText(limits).parser(JsonLines.withoutMark(text));
    try {
      if (in.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableBody("body.not-json", "an array of CloudEvents is wanted");
      }
    } catch (JacksonException wrong) {
      throw new UnreadableBody("body.not-json", JsonText.why(wrong));
    }
    return new EventLines(in, layout);
  }

  @Override
  public @Nullable Line next() {
    if (ended) {
      return null;
    }
    try {
      JsonToken token = in.nextToken();
      if (token == JsonToken.START_OBJECT) {
        number++;
        begun = true;
        Line event = event();
        begun = false;
        return event;
      }
      if (token == JsonToken.END_ARRAY) {
        ended = true;
        return in.nextToken() == null ? null : broken("something follows the array", true);
      }
      ended = token == null;
      in.skipChildren();
      return broken(token == null ? "the array is never closed" : "an event is wanted here", ended);
    } catch (JacksonException wrong) {
      ended = true;
      return broken(JsonText.why(wrong) + "; nothing after it was read", true);
    }
  }

  /** What breaks within an event has that event's number. */
  private Line broken(String message, boolean last) {
    number += begun ? 0 : 1;
    return new Line.Broken(number, null, null, "row.unreadable", message, last);
  }

  private Line event() {
    var attributes = new EventAttributes();
    Line row = null;
    int data = 0;
    for (JsonToken t = in.nextToken(); t != JsonToken.END_OBJECT; t = in.nextToken()) {
      String name = in.currentName();
      if (!name.equals("data")) {
        EventText.attribute(in, attributes, name);
        continue;
      }
      data++;
      if (in.nextToken() == JsonToken.START_OBJECT) {
        row = new JsonRow(in, layout, number).read();
      } else {
        in.skipChildren();
      }
    }
    Optional<String> fault = attributes.fault(false);
    if (fault.isPresent()) {
      return refused(fault.get());
    }
    return row == null || data > 1
        ? refused("its data must be one row, a JSON object, and stand there once")
        : row;
  }

  private Line refused(String message) {
    return new Line.Broken(number, null, null, "cloudevent.invalid", message, false);
  }

  @Override
  public void close() {
    in.close();
  }
}
