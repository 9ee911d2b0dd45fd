package org.waymark.ingest.deadletter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.ReadLetter;
import org.waymark.ingest.deadletter.Shown;

/** Letters as the interface shows them. */
final class LetterBodies {
  private LetterBodies() {}

  /**
   * A letter in a list.
   *
   * @param outcomeUnknown whether it was being put back when that was cut short
   * @param notReplayable why it cannot be put back; absent where it can
   */
  @Schema(name = "DeadLetter")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      String id,
      @Schema(allowableValues = {"open", "replaying", "replayed", "discarded"}) String state,
      boolean outcomeUnknown,
      String service,
      String reason,
      String topic,
      int partition,
      long offset,
      Instant at,
      int size,
      int times,
      int attempts,
      @Nullable String notReplayable,
      @Nullable EndedBody ended) {
    static Listed of(Letter l, @Nullable String notReplayable, Instant now) {
      return new Listed(
          l.id(),
          l.state().name().toLowerCase(Locale.ROOT),
          l.isOfUnknownOutcome(now),
          l.service(),
          l.reason(),
          l.place().topic(),
          l.place().partition(),
          l.place().offset(),
          l.at(),
          l.size(),
          l.times(),
          l.attempt(),
          notReplayable,
          EndedBody.of(l.ended()));
    }
  }

  /** How a letter ended. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EndedBody(String by, Instant at, @Nullable String reason, @Nullable Long offset) {
    static @Nullable EndedBody of(Letter.@Nullable Ended e) {
      return e == null ? null : new EndedBody(e.by(), e.at(), e.why(), e.offset());
    }
  }

  /**
   * @param next hand it back as {@code after} for what follows; absent at the end
   */
  @Schema(name = "DeadLetters")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(List<Listed> letters, @Nullable String next) {}

  /** Bytes, as text where they are text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bytes(@Nullable String text, @Nullable String base64, int size, int moreBytes) {
    static @Nullable Bytes of(@Nullable Shown s) {
      return s == null ? null : new Bytes(s.text(), s.base64(), s.size(), s.more());
    }
  }

  /** A header of the record. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeaderBody(String name, @Nullable Bytes value) {}

  /** A letter with what is in it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Opened(
      Listed letter,
      boolean original,
      @Nullable Bytes key,
      List<HeaderBody> headers,
      int moreHeaders,
      @Nullable Bytes payload) {
    static Opened of(ReadLetter.Opened o, Listed listed) {
      return new Opened(
          listed,
          o.original(),
          Bytes.of(o.key()),
          o.headers().stream().map(h -> new HeaderBody(h.name(), Bytes.of(h.value()))).toList(),
          o.moreHeaders(),
          Bytes.of(o.data()));
    }
  }
}
