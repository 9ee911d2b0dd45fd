package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One CloudEvent in structured mode: a JSON object whose data is a row, or an array of rows. */
final class EventText {
  private EventText() {}

  /** Its attributes; reads it once from beginning to end. */
  static EventAttributes attributes(Reader text, Limits limits) throws IOException, UnreadableBody {
    try (JsonParser in = new JsonText(limits).parser(JsonLines.withoutMark(text))) {
      wanted(in.nextToken() == JsonToken.START_OBJECT, "one CloudEvent, a JSON object, is wanted");
      var attributes = new EventAttributes();
      boolean data = false;
      for (JsonToken t = in.nextToken(); t != JsonToken.END_OBJECT; t = in.nextToken()) {
        String name = in.currentName();
        wanted(!data || !name.equals("data"), "its data stands twice");
        data |= attribute(in, attributes, name);
      }
      wanted(in.nextToken() == null, "something follows the event");
      Optional<String> fault = attributes.fault(false);
      if (fault.isPresent()) {
        throw new UnreadableBody("cloudevent.invalid", fault.get());
      }
      wanted(data, "the event has no data: an object, or an array of objects, is wanted");
      return attributes;
    } catch (JacksonException wrong) {
      throw new UnreadableBody("body.not-json", JsonText.why(wrong));
    }
  }

  private static void wanted(boolean found, String otherwise) throws UnreadableBody {
    if (!found) {
      throw new UnreadableBody("cloudevent.invalid", otherwise);
    }
  }

  /** Reads one; true where it is the data, which is passed over. */
  static boolean attribute(JsonParser in, EventAttributes attributes, String name) {
    JsonToken value = in.nextToken();
    if (name.equals("data")) {
      in.skipChildren();
      return value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY;
    }
    if (value != JsonToken.VALUE_NULL) {
      attributes.add(name, simple(in, value));
    }
    return false;
  }

  /** A name that JSON events have for data that is no JSON is none of an attribute. */
  private static @Nullable String simple(JsonParser in, JsonToken value) {
    if (value.isStructStart()) {
      in.skipChildren();
      return null;
    }
    return in.getString();
  }

  /** Its rows. */
  static LineReader lines(Reader text, Layout layout, Limits limits)
      throws IOException, UnreadableBody {
    JsonParser in = new JsonText(limits).parser(JsonLines.withoutMark(text));
    try {
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        if (t == JsonToken.PROPERTY_NAME) {
          boolean data = in.currentName().equals("data");
          JsonToken value = in.nextToken();
          if (data) {
            return JsonLines.within(in, layout, value == JsonToken.START_ARRAY);
          }
          in.skipChildren();
        }
      }
      throw new UnreadableBody("cloudevent.invalid", "the event has no data");
    } catch (JacksonException wrong) {
      throw new UnreadableBody("body.not-json", JsonText.why(wrong));
    }
  }
}
