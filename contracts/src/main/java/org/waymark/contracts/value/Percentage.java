package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A share of a whole in percent, 0 to 100, unrounded. */
public record Percentage(@JsonValue BigDecimal value) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if the value is below 0 or above 100
   */
  @JsonCreator
  public Percentage {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "%s is not a percentage: 0 to 100 is wanted".formatted(value.toPlainString()));
    }
  }
}
