package org.waymark.ingest.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.Identity;

/**
 * One dead letter as it came: the same record may come more than once, where the service that could
 * not read it was killed before it had passed it, or reads its topic from the beginning.
 *
 * @param service that could not read it
 * @param place where the record stood
 * @param number offset of the dead letter in its own topic
 * @param at when it was put there
 * @param size bytes of the record's data
 * @param replay of which letter, at which attempt, it is a replay; absent on a first death
 */
public record Death(
    String service,
    String reason,
    Place place,
    long number,
    Instant at,
    int size,
    @Nullable Replay replay) {
  private static final int LONGEST_REASON = 2000;

  /** What a replayed record carries, so that it is known again should it die again. */
  public record Replay(String letter, int attempt) {
    /** As the header {@code dead_letter_replay} has it. */
    public String text() {
      return letter + "/" + attempt;
    }

    /** Nothing where the text is none of ours. */
    public static @Nullable Replay read(@Nullable String text) {
      int slash = text == null ? -1 : text.lastIndexOf('/');
      if (text == null || slash < 1) {
        return null;
      }
      try {
        return new Replay(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
      } catch (NumberFormatException notOurs) {
        return null;
      }
    }
  }

  public Death {
    reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  /** The letter's id, where this is its first death: the same for each service and place. */
  public String id() {
    return Identity.hash("dead letter", service, place.topic(), place.partition(), place.offset());
  }
}
