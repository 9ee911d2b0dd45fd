package org.waymark.indicator.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.value.Period;

/**
 * An officer's decision that was answered.
 *
 * @param eventId the event behind the figure that was decided on
 * @param refusal why it was not applied; absent where it was
 */
public record Decided(
    String command,
    Period period,
    String eventId,
    String code,
    QueryDecision decision,
    String reason,
    String by,
    Instant at,
    @Nullable String refusal) {

  static Decided of(QueryDecided said, @Nullable String refusal) {
    return new Decided(
        said.command(),
        said.period(),
        said.eventId(),
        said.code(),
        said.decision(),
        said.reason(),
        said.by(),
        said.at(),
        refusal);
  }

  boolean isOn(Period figureOf, String event, String query) {
    return period.equals(figureOf) && eventId.equals(event) && code.equals(query);
  }
}
