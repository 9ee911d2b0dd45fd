package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What part of the council's people or area a figure speaks of: the whole council ({@code -}), an
 * area by its GSS code, a named group of areas, or a cohort.
 */
public record BreakdownCode(@JsonValue String value) implements Comparable<BreakdownCode> {
  /** The whole council, written {@code -} in addresses and left empty in feeds. */
  public static final BreakdownCode WHOLE_COUNCIL = new BreakdownCode("-");

  /**
   * @throws IllegalArgumentException if the code is neither {@code -} nor 1 to 64 letters, digits,
   *     dots, hyphens or underscores beginning with a letter or digit
   */
  @JsonCreator
  public BreakdownCode {
    if (!value.equals("-") && !Text.isCode(value)) {
      throw Text.refused(
          value,
          "a breakdown's code",
          "'-' for the whole council, a GSS code, or a code of 1 to 64 letters, digits, dots, hyphens or underscores");
    }
  }

  /** The breakdown that a feed's cell names; an empty cell is the whole council. */
  public static BreakdownCode ofCell(String cell) {
    return cell.isBlank() ? WHOLE_COUNCIL : new BreakdownCode(cell.strip());
  }

  public boolean isWholeCouncil() {
    return equals(WHOLE_COUNCIL);
  }

  @Override
  public int compareTo(BreakdownCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
