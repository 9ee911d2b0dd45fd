package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.ingest.mapping.MappedTable;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;

/** The rows of a table, each cell in the place of the feed's column that it is for. */
final class TableLines implements LineReader {
  private final Table table;
  private final Placing placing;
  private Iterator<Line> pending = Collections.emptyIterator();

  private TableLines(Table table, Placing placing) {
    this.table = table;
    this.placing = placing;
  }

  /**
   * Reads the header.
   *
   * @throws UnreadableBody if it is none for this feed; the table is still open then
   */
  static TableLines open(Table table, Layout layout) throws IOException, UnreadableBody {
    Mapping mapping = layout.mapping();
    if (mapping == null) {
      return new TableLines(table, HeaderPlacing.of(table, table.header(1), layout));
    }
    List<String> header = table.header(mapping.headerRow() == null ? 1 : mapping.headerRow());
    RowForm form = table.form(Collections.nCopies(header.size(), null));
    var mapped = MappedTable.under(mapping, layout.columns(), header, form);
    table.useOnly(mapped.used());
    return new TableLines(table, mapped::lines);
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (!pending.hasNext()) {
      Table.Row row = table.next();
      switch (row) {
        case null -> {
          return null;
        }
        case Table.Row.Refused refused -> {
          return refused.why();
        }
        case Table.Row.Cells read ->
            pending = placing.lines(read.number(), read.cells()).iterator();
      }
    }
    return pending.next();
  }

  @Override
  public List<String> notes() {
    return table.notes();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
