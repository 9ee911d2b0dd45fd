package org.waymark.ingest.submission.body;

import java.util.List;
import org.waymark.ingest.submission.Line;

/** Turns a table's row into rows of the feed's columns: usually one, of a wide table several. */
@FunctionalInterface
interface Placing {
  /**
   * @param number of the table's row; what comes of it keeps it
   * @param cells as many as the header has
   */
  List<Line> lines(int number, List<String> cells);
}
