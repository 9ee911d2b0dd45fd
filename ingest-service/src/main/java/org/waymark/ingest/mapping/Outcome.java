package org.waymark.ingest.mapping;

/** What came of a cell, or of a row's conditions. */
sealed interface Outcome {
  /** A text for one of our columns, and a marker that it carried; empty: none. */
  record Text(String text, String marker) implements Outcome {
    Text(String text) {
      this(text, "");
    }
  }

  /** The row, or this figure of it, is not meant. */
  record LeftOut(String why) implements Outcome {}

  /** The row is refused. */
  record Refused(String field, String value, String code, String message) implements Outcome {}
}
