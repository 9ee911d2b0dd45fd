package org.waymark.ingest.audit;

import java.util.Arrays;
import java.util.Optional;

/** What the audit trail tells of. */
public enum Action {
  /** Rows were sent; derived from what is kept of each submission, never written apart. */
  SUBMISSION("submission"),
  TOKEN_MADE("token.made"),
  TOKEN_ROTATED("token.rotated"),
  TOKEN_REVOKED("token.revoked"),
  CATALOGUE_PUBLISHED("catalogue.published"),
  QUERY_DECIDED("query.decided"),
  DEAD_LETTER_REPLAYED("dead-letter.replayed"),
  DEAD_LETTER_DISCARDED("dead-letter.discarded"),
  /** Wrong tokens; many are one entry. */
  TOKEN_REFUSED("token.refused"),
  /** More requests or bytes than a feed's share; many are one entry. */
  RATE_LIMITED("rate.limited"),
  /** Bodies of which no row can be read; many are one entry. */
  BODY_UNREADABLE("body.unreadable");

  private final String word;

  Action(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Action> of(String word) {
    return Arrays.stream(values()).filter(action -> action.word.equals(word)).findFirst();
  }
}
