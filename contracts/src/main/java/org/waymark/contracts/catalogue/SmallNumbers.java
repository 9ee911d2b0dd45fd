package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.CountOf;

/**
 * From how few cases on a colour carries a note, and one period alone does not lead off track (rule
 * 2 of the specification).
 *
 * @param below a figure with fewer cases is one of small numbers
 * @param of which number counts the cases; absent: the denominator
 */
public record SmallNumbers(BigDecimal below, @Nullable CountOf of) {
  public CountOf counted() {
    return Objects.requireNonNullElse(of, CountOf.DENOMINATOR);
  }
}
