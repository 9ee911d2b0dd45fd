package org.waymark.ingest.audit;

import java.time.Instant;

/**
 * What somebody did. No person's data, no figure of the council's and no address is in it.
 *
 * @param at by the installation's clock
 * @param actor the name of the token: a system or an office
 * @param subject what it was done to, as {@code feed/finance}
 * @param outcome one word
 * @param detail a sentence, of at most {@value #LONGEST_DETAIL} characters
 */
public record AuditEntry(
    Instant at, String actor, Action action, String subject, String outcome, String detail) {
  static final int LONGEST_DETAIL = 500;

  public AuditEntry {
    detail = shortened(detail);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL - 1) + "…";
  }
}
