package org.waymark.ingest.submission;

import java.util.Arrays;
import java.util.List;

/**
 * Reads the markers of a figure: rule 17 of the specification. The schema knows which there are.
 */
final class Markers {
  private Markers() {}

  /** The row's markers in their order. */
  static List<String> read(Cells cells) {
    String text = cells.text("markers");
    String words = text == null ? "" : text.replace('[', ' ').replace(']', ' ').strip();
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split("\\s+")).distinct().sorted().toList();
  }
}
