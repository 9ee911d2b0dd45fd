package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount in pounds sterling, unrounded; negative for income, grants and underspends (rule 15 of
 * the specification).
 */
public record Money(@JsonValue BigDecimal pounds) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  @JsonCreator
  public Money {}

  public Money plus(Money other) {
    return new Money(pounds.add(other.pounds));
  }

  public Money minus(Money other) {
    return new Money(pounds.subtract(other.pounds));
  }

  @Override
  public int compareTo(Money other) {
    return pounds.compareTo(other.pounds);
  }

  @Override
  public String toString() {
    return pounds.toPlainString();
  }
}
