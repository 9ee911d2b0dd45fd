package org.waymark.ingest.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small items that templates show. */
final class Forms {
  /** One line of an error summary. */
  record ErrorLine(String message, String href) {}

  /** One figure at the head of a page. */
  record Figure(String label, String value, @Nullable String note, @Nullable String href) {
    Figure(String label, String value) {
      this(label, value, null, null);
    }
  }

  /** A label with its value. */
  record Fact(String label, String value) {}

  /** One choice of a list. */
  record Choice(String value, String text, boolean selected) {}

  /** A link of a pager. */
  record Turn(String text, String href) {}

  private Forms() {}

  static List<ErrorLine> error(String message, String field) {
    return List.of(new ErrorLine(message, "#" + field));
  }
}
