package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;

/** A header and rows of cells beneath it, read one after another, whatever they are written in. */
interface Table extends AutoCloseable {
  /** What stands in the next row. */
  sealed interface Row {
    /**
     * Its cells under those of the header.
     *
     * @param number as people who look at the table count
     * @param cells as many as the header has
     */
    record Cells(int number, List<String> cells) implements Row {}

    /** It cannot be read. */
    record Refused(Line.Broken why) implements Row {}
  }

  /**
   * The header's cells as they stand there; asked for once, before any row.
   *
   * @param row in which it stands, from 1; what is above it is passed over
   * @throws UnreadableBody if there is none that can be read
   */
  List<String> header(int row) throws IOException, UnreadableBody;

  /**
   * Says that no more than these of the header's cells are of use: what stands under the others, or
   * is wrong there, matters to nobody.
   */
  default void useOnly(BitSet ofTheHeader) {}

  /** The next row, null after the last one. */
  @Nullable Row next() throws IOException;

  /** What whoever sent it should know of how it is read. */
  List<String> notes();

  /**
   * How its rows name what stands in them.
   *
   * @param columns by the header's cells; null where one is of no use
   */
  RowForm form(List<? extends @Nullable Column> columns);

  @Override
  void close() throws IOException;
}
