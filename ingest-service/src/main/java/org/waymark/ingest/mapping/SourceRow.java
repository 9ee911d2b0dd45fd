package org.waymark.ingest.mapping;

import java.util.List;

/** A row of the sender's table under its header. */
record SourceRow(Header header, int number, List<String> cells) {
  /** The cell without the blanks around it; an empty one where its column is missing. */
  String text(int place) {
    return place == Header.MISSING ? "" : cells.get(place).strip();
  }

  String name(int place) {
    return header.name(place);
  }
}
