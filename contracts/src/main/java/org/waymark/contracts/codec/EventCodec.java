package org.waymark.contracts.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.EventTypes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads events in CloudEvents 1.0 binary mode for Kafka: attributes as {@code ce_}
 * headers, data as JSON. Thread-safe.
 */
public final class EventCodec {
  private static final String VERSION = "1.0";
  private static final String JSON = "application/json";
  private static final String CONTROL = "ce_control";
  private final JsonMapper json;

  public EventCodec() {
    var writers = new SimpleModule("writers").addSerializer(new MeasurementWriter());
    this.json = EventJson.strict().rebuild().addModule(writers).build();
  }

  public Encoded encode(Envelope envelope) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", VERSION);
    headers.put("ce_id", envelope.id());
    headers.put("ce_source", envelope.source());
    headers.put("ce_type", EventTypes.nameOf(envelope.event()));
    headers.put("ce_time", envelope.time().toString());
    if (envelope.subject() != null) {
      headers.put("ce_subject", envelope.subject());
    }
    if (envelope.control() != null) {
      headers.put(CONTROL, envelope.control().toString());
    }
    headers.put("content-type", JSON);
    return new Encoded(headers, json.writeValueAsBytes(envelope.event()));
  }

  /**
   * @param header finds a header's text by name, null where there is none
   * @throws Unreadable if the record is no event of ours, its type is unknown, or its data does not
   *     fit its type; the message says which
   */
  public Envelope decode(Function<String, @Nullable String> header, byte[] data) throws Unreadable {
    String type = required(header, "ce_type");
    Class<? extends Event> wanted =
        EventTypes.classOf(type)
            .orElseThrow(() -> new Unreadable("the event type '%s' is unknown".formatted(type)));
    checkForm(header);
    return new Envelope(
        required(header, "ce_id"),
        required(header, "ce_source"),
        time(required(header, "ce_time")),
        header.apply("ce_subject"),
        number(header.apply(CONTROL)),
        read(type, wanted, data));
  }

  private static void checkForm(Function<String, @Nullable String> header) throws Unreadable {
    String version = required(header, "ce_specversion");
    if (!version.equals(VERSION)) {
      throw new Unreadable("'%s' in ce_specversion is not %s".formatted(version, VERSION));
    }
    String content = header.apply("content-type");
    if (content != null && !content.equals(JSON) && !content.startsWith(JSON + ";")) {
      throw new Unreadable("'%s' in content-type is not %s".formatted(content, JSON));
    }
  }

  private Event read(String type, Class<? extends Event> wanted, byte[] data) throws Unreadable {
    try {
      Event event = json.readValue(data, wanted);
      if (event == null) {
        throw new Unreadable("the data of '%s' is null".formatted(type));
      }
      return event;
    } catch (JacksonException wrong) {
      throw new Unreadable(
          "the data does not fit '%s': %s".formatted(type, wrong.getOriginalMessage()), wrong);
    }
  }

  private static String required(Function<String, @Nullable String> header, String name)
      throws Unreadable {
    String value = header.apply(name);
    if (value == null || value.isEmpty()) {
      throw new Unreadable("the header '%s' is missing".formatted(name));
    }
    return value;
  }

  private static Instant time(String text) throws Unreadable {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new Unreadable("'%s' in ce_time is no instant".formatted(text), wrong);
    }
  }

  private static @Nullable Long number(@Nullable String text) throws Unreadable {
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException wrong) {
      throw new Unreadable("'%s' in %s is no number".formatted(text, CONTROL), wrong);
    }
  }
}
