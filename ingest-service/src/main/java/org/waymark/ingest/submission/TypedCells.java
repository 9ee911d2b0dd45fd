package org.waymark.ingest.submission;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's typed cells mean as text. Excel makes a date of a month that is typed into it,
 * the first of the month; any other day in a period's column is left as it is, and refused. A
 * percentage loses its sign where hundredths are wanted, and is refused where not.
 */
final class TypedCells {
  private static final Pattern FIRST_OF_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}-01");

  private TypedCells() {}

  /**
   * @param hundredths columns whose unit is a hundredth in this row
   */
  static @Nullable String plain(Column column, @Nullable String cell, Set<String> hundredths) {
    if (cell == null) {
      return null;
    }
    return switch (column.type()) {
      case PERIOD ->
          FIRST_OF_MONTH.matcher(cell).matches() ? cell.substring(0, "2016-10".length()) : cell;
      case DECIMAL ->
          cell.endsWith("%") && hundredths.contains(column.name())
              ? cell.substring(0, cell.length() - 1)
              : cell;
      default -> cell;
    };
  }
}
