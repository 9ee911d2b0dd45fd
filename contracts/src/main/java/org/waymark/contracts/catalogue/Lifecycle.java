package org.waymark.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The life of an indicator; only an active one is judged against a target. */
public enum Lifecycle {
  IN_DEVELOPMENT("in development"),
  BASELINE("baseline"),
  CONTEXTUAL("contextual"),
  ACTIVE("active"),
  RETIRED("retired");

  private final String word;

  Lifecycle(String word) {
    this.word = word;
  }

  /** The word used in catalogues, events and answers. */
  @JsonValue
  public String word() {
    return word;
  }

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  @JsonCreator
  public static Lifecycle of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word.equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is not known here: one of %s is wanted"
                    .formatted(
                        word,
                        Arrays.stream(values())
                            .map(Lifecycle::word)
                            .collect(Collectors.joining(", ")))));
  }
}
