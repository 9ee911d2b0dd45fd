package org.waymark.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure is measured against: its target, its floor (the bound of its target on the side
 * that is worse), the same period last year, the period before, or a number that a policy names.
 *
 * @param word as in data: {@code target}, {@code floor}, {@code last year}, {@code period before}
 *     or the number
 */
public record Yardstick(@JsonValue String word) {
  public static final Yardstick TARGET = new Yardstick("target");
  public static final Yardstick FLOOR = new Yardstick("floor");
  public static final Yardstick LAST_YEAR = new Yardstick("last year");
  public static final Yardstick PERIOD_BEFORE = new Yardstick("period before");

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,12})?");

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  public Yardstick {
    boolean named =
        switch (word) {
          case "target", "floor", "last year", "period before" -> true;
          default -> NUMBER.matcher(word).matches();
        };
    if (!named) {
      throw new IllegalArgumentException(
          "'%s' is nothing to measure against: one of target, floor, last year, period before, or a number is wanted"
              .formatted(word.length() > 40 ? word.substring(0, 40) + "…" : word));
    }
  }

  /** Reads a word, or a number whether or not it is quoted. */
  @JsonCreator
  public static Yardstick of(Object word) {
    return new Yardstick(
        word instanceof BigDecimal number ? number.toPlainString() : word.toString());
  }

  /** The number itself, where it is one. */
  public Optional<BigDecimal> number() {
    return NUMBER.matcher(word).matches() ? Optional.of(new BigDecimal(word)) : Optional.empty();
  }

  /** Whether a committee must have set a target, or its bounds, before this is there. */
  public boolean isSet() {
    return equals(TARGET) || equals(FLOOR);
  }
}
