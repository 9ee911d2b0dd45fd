package org.waymark.indicator.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as they are asked for. */
public final class Instants {
  /** What {@code asAt} asks for. */
  public static final String AS_AT =
      "an instant with offset, as 2016-10-03T09:00:00Z: what was known then is answered, of"
          + " everything accepted until then; absent: what is known now";

  private Instants() {}

  /**
   * What a parameter says; empty where it is absent or blank.
   *
   * @param name the parameter's
   */
  public static Optional<Instant> of(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException wrong) {
      throw Problems.bad(
          name,
          "'%s' is no instant: ISO 8601 with offset is wanted, as 2016-10-03T09:00:00Z"
              .formatted(text));
    }
  }
}
