package org.waymark.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a decision was applied. */
public enum AnswerResult {
  APPLIED,
  REFUSED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static AnswerResult of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
