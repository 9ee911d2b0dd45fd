package org.waymark.ingest.receipt;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecision;

/** The decisions that officers sent, by their command. */
public interface QueryDecisions {
  /**
   * A decision.
   *
   * @param applied whether the fold applied it; absent until it has answered
   * @param message why it did not
   * @param written whether the audit trail tells of it
   */
  record Kept(
      String command,
      String query,
      QueryDecision decision,
      String reason,
      String by,
      Instant at,
      @Nullable Boolean applied,
      @Nullable String message,
      boolean written) {
    boolean saysTheSameAs(Kept other) {
      return query.equals(other.query) && decision == other.decision && reason.equals(other.reason);
    }
  }

  /** Keeps a decision; what was kept first under its command is answered. */
  Kept keep(Kept decision);

  Optional<Kept> find(String command);

  /** How many were sent on a query. */
  int count(String query);

  void answered(QueryAnswered answer);

  void written(String command);
}
