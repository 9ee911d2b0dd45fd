package org.waymark.ingest.submission.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.EventAttributes;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.SpooledBody;

/** A CloudEvent in binary mode: its attributes are headers, and the body is its data. */
final class EventHeaders {
  private static final String PREFIX = "ce-";

  private EventHeaders() {}

  /**
   * What makes an event the same event, by its headers or its body; null where it is none.
   *
   * @throws UnreadableBody if it is a wrong one
   */
  static @Nullable String key(HttpServletRequest request, Format format, SpooledBody body)
      throws IOException, UnreadableBody {
    if (format == Format.EVENT || format == Format.EVENTS) {
      return body.eventKey();
    }
    List<String> names =
        Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> name.startsWith(PREFIX))
            .distinct()
            .toList();
    return names.isEmpty() ? null : key(request, names);
  }

  private static String key(HttpServletRequest request, List<String> names) {
    var attributes = new EventAttributes();
    for (String name : names) {
      List<String> values = Collections.list(request.getHeaders(name));
      attributes.add(
          name.substring(PREFIX.length()), values.size() == 1 ? decoded(values.getFirst()) : null);
    }
    Optional<String> fault = attributes.fault(true);
    if (fault.isPresent()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "cloudevent.invalid", fault.get());
    }
    return attributes.key();
  }

  /** Characters that a header cannot hold come percent-encoded; a plus is a plus. */
  private static @Nullable String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      return null;
    }
  }
}
