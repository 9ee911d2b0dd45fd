package org.waymark.ingest.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the markers of a figure: rule 17 of the specification. */
final class Markers {
  private static final Set<String> KNOWN =
      Set.of("b", "c", "e", "f", "p", "r", "u", "x", "z", "low");

  private Markers() {}

  /** The row's markers in their order; those that are not known have been noted. */
  static List<String> read(Cells cells) {
    String text = cells.text("markers");
    if (text == null) {
      return List.of();
    }
    List<String> all =
        Arrays.stream(text.replace("[", " ").replace("]", " ").strip().split("\\s+"))
            .distinct()
            .sorted()
            .toList();
    if (!KNOWN.containsAll(all)) {
      cells.problem(
          "markers",
          text,
          "unknown",
          "these are known: " + String.join(" ", KNOWN.stream().sorted().toList()));
    }
    return all;
  }
}
