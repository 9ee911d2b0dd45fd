package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;

/**
 * What rows have of the form they came in: the names that messages use, so that whoever wrote them
 * finds the place, and whether their cells have types.
 */
public interface RowForm {
  /** Text under a header. */
  RowForm CSV = Column::name;

  /** Objects, whose properties are named in camelCase. */
  RowForm JSON = Column::property;

  /** The column's name as the sender wrote it: a receipt's {@code field}. */
  String field(Column column);

  /** Where the column is, for a message; its name if nothing tells it better. */
  default String place(Column column) {
    return field(column);
  }

  /** A value as the sender wrote it, where it was read as something else. */
  default @Nullable String shown(Column column, @Nullable String value) {
    return value;
  }

  /**
   * Whether the cells have types, as in a workbook: a percentage comes with its sign, and the first
   * day of a month may stand for the month.
   */
  default boolean typed() {
    return false;
  }
}
