package org.waymark.ingest.submission.body;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The context attributes of one CloudEvent (version 1.0), whose data are rows of a feed. What they
 * say of the event beyond source and id is not used, but a wrong one shows a sender that is none.
 */
public final class EventAttributes {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,40}");
  private static final Pattern JSON = Pattern.compile("(?i)[a-z]+/([a-z0-9.-]+\\+)?json(\\s*;.*)?");
  private static final int MOST = 50;
  private static final int LONGEST = 2_000;

  private final Map<String, String> values = new HashMap<>();
  private @Nullable String fault;

  /** Takes note of one, with its value as text; null where it has no simple value. */
  public void add(String name, @Nullable String value) {
    if (!NAME.matcher(name).matches()) {
      fault("'%s' is no name of an attribute: lower-case letters and digits are wanted", name);
    } else if (value == null || value.length() > LONGEST) {
      fault("the attribute '%s' is no text, number or truth value of a sane length", name);
    } else if (values.size() >= MOST) {
      fault("there are more attributes than %s", String.valueOf(MOST));
    } else if (values.putIfAbsent(name, value) != null) {
      fault("the attribute '%s' stands twice", name);
    }
  }

  private void fault(String message, String name) {
    if (fault == null) {
      fault = message.formatted(Shown.shortened(name));
    }
  }

  /**
   * What is wrong with them; nothing where they make an event.
   *
   * @param anyForm whether the data may be of another form than JSON
   */
  public Optional<String> fault(boolean anyForm) {
    if (fault != null) {
      return Optional.of(fault);
    }
    for (String name : new String[] {"specversion", "id", "source", "type"}) {
      if (values.getOrDefault(name, "").isBlank()) {
        return Optional.of("the attribute '%s' is missing".formatted(name));
      }
    }
    if (!"1.0".equals(values.get("specversion"))) {
      return Optional.of("the specversion is not 1.0");
    }
    if (!isReference(values.get("source")) || !isReference(values.get("dataschema"))) {
      return Optional.of("source and dataschema must be URIs");
    }
    if (!isTime(values.get("time"))) {
      return Optional.of("time must be as 2016-10-01T12:00:00Z");
    }
    String form = values.get("datacontenttype");
    return anyForm || form == null || JSON.matcher(form).matches()
        ? Optional.empty()
        : Optional.of("datacontenttype must be application/json");
  }

  private static boolean isReference(@Nullable String text) {
    try {
      return text == null || !URI.create(text).toString().isEmpty();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static boolean isTime(@Nullable String text) {
    try {
      return text == null || OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** What makes an event the same event: its source and id together. */
  public String key() {
    return "cloudevent-" + Spool.hash(values.get("source") + "\n" + values.get("id"));
  }
}
