package org.waymark.ingest.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * A query against a figure, as it was told of the row that raised it.
 *
 * @param id the same whenever the same outcome is told
 * @param series of the figure that carries it, which may be the whole of which the row is a part
 * @param eventId the event behind that figure
 * @param message the arithmetic in words
 * @param sentAt when the submission was accepted
 * @param decidedBy an office or a token's name; absent while nobody decided
 * @param reason the officer's
 * @param note why it lapsed
 */
public record RowQuery(
    String id,
    String submission,
    String feed,
    int row,
    String code,
    String message,
    SeriesId series,
    Period period,
    String eventId,
    State state,
    Instant sentAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable String note) {

  /** Where it stands. */
  public enum State {
    OPEN,
    CONFIRMED,
    WITHDRAWN,
    /** Another figure stands, or what is known now no longer raises it. */
    LAPSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }
}
