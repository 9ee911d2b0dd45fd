package org.waymark.contracts.value;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds an enum's constant by the word that stands for it in data. */
final class Words {
  private Words() {}

  static <T> T find(T[] values, Function<T, String> word, String wanted) {
    for (T value : values) {
      if (word.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is not known here: one of %s is wanted"
            .formatted(
                Text.shortened(wanted),
                Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
  }
}
