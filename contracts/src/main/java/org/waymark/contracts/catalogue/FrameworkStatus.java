package org.waymark.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a version of a framework stands on a day, as its decisions and dates tell. */
public enum FrameworkStatus {
  /** Nobody has decided on it, as far as its recorded decisions tell. */
  DRAFT("draft"),
  /** A committee recommended it; nobody has approved it. */
  RECOMMENDED("recommended"),
  /** Approved, and not in force yet. */
  APPROVED("approved"),
  IN_FORCE("in force"),
  /** Its span is over, or a later framework or version has come into force. */
  SUPERSEDED("superseded");

  private final String word;

  FrameworkStatus(String word) {
    this.word = word;
  }

  /** The word used on pages and in answers. */
  @JsonValue
  public String word() {
    return word;
  }
}
