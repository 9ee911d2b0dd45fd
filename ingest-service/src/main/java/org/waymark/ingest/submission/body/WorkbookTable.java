package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.workbook.Cell;
import org.waymark.ingest.workbook.SheetReader;
import org.waymark.ingest.workbook.SheetRow;
import org.waymark.ingest.workbook.WorkbookRefused;

/**
 * A sheet of a workbook: its first row that is not empty is the header, and rows and columns are
 * named as the sheet shows them. Columns without a header must be empty.
 */
final class WorkbookTable implements Table {
  private final SheetReader rows;
  private final List<String> notes;
  private final List<String> header = new ArrayList<>();

  /** The header's cell that stands over each column of the sheet; -1 where there is none. */
  private int[] places = new int[0];

  /** The sheet's column under each of the header's cells. */
  private int[] columns = new int[0];

  /** Which of the header's cells are of use; null: all. */
  private @Nullable BitSet used;

  private int row;

  WorkbookTable(SheetReader rows, List<String> notes) {
    this.rows = rows;
    this.notes = notes;
  }

  @Override
  public List<String> header(int wanted) throws IOException, UnreadableBody {
    try {
      SheetRow first = rows.next();
      while (first != null && first.number() < wanted) {
        first = rows.next();
      }
      if (first == null) {
        throw new UnreadableBody("body.empty", "the sheet is empty: a header and rows are wanted");
      }
      row = first.number();
      place(first.cells());
      return List.copyOf(header);
    } catch (WorkbookRefused refused) {
      throw new UnreadableBody(refused.code(), String.valueOf(refused.getMessage()));
    }
  }

  private void place(List<Cell> cells) throws UnreadableBody {
    places = new int[cells.getLast().column() + 1];
    columns = new int[cells.size()];
    Arrays.fill(places, -1);
    for (Cell cell : cells) {
      if (cell.fault() != null) {
        throw new UnreadableBody(
            "header.unreadable",
            "row %d, column %s, of the header: %s"
                .formatted(row, Cell.letters(cell.column()), cell.fault().message()));
      }
      columns[header.size()] = cell.column();
      places[cell.column()] = header.size();
      header.add(cell.text());
    }
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      SheetRow read = rows.next();
      if (read == null) {
        return null;
      }
      row = read.number();
      Row merged = merged(read);
      return merged != null ? merged : cells(read);
    } catch (WorkbookRefused refused) {
      return refused(
          row + 1,
          null,
          null,
          "row.unreadable",
          refused.getMessage() + "; nothing after it was read",
          true);
    }
  }

  /** All but the first of merged cells are empty, which would say something else. */
  private @Nullable Row merged(SheetRow read) {
    for (int column : columns) {
      if (read.merged().get(column) && isUsed(column)) {
        return fault(
            column,
            null,
            "cell.merged",
            "it is merged with others: unmerge them, and fill each by itself");
      }
    }
    return null;
  }

  @Override
  public void useOnly(BitSet ofTheHeader) {
    used = ofTheHeader;
  }

  private boolean isUsed(int column) {
    int place = column < places.length ? places[column] : -1;
    return used == null || place >= 0 && used.get(place);
  }

  private Row cells(SheetRow read) {
    String[] cells = new String[columns.length];
    Arrays.fill(cells, "");
    for (Cell cell : read.cells()) {
      int place = cell.column() < places.length ? places[cell.column()] : -1;
      if (!isUsed(cell.column())) {
        continue;
      }
      if (place < 0) {
        return fault(
            cell.column(),
            cell.text(),
            "row.wrong-width",
            "something stands in a column without a header; clear it, or name the column");
      }
      if (cell.fault() != null) {
        return fault(cell.column(), cell.text(), cell.fault().code(), cell.fault().message());
      }
      cells[place] = cell.text();
    }
    return new Row.Cells(row, Arrays.asList(cells));
  }

  private Row fault(int column, @Nullable String value, String code, String message) {
    int place = column < places.length ? places[column] : -1;
    String name = place < 0 ? null : Shown.shortened(header.get(place));
    String where = "column " + Cell.letters(column) + (name == null ? "" : " (" + name + ")");
    String shown = value == null || value.isEmpty() ? null : Shown.shortened(value);
    return refused(row, name, shown, code, where + ": " + message, false);
  }

  private static Row refused(
      int number,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message,
      boolean last) {
    return new Row.Refused(new Line.Broken(number, field, value, code, message, last));
  }

  @Override
  public RowForm form(List<? extends @Nullable Column> named) {
    return new SheetForm(named, columns);
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Names columns by their letters too. */
  private record SheetForm(List<? extends @Nullable Column> named, int[] columns)
      implements RowForm {
    @Override
    public String field(Column column) {
      return column.name();
    }

    @Override
    public String place(Column column) {
      int at = named.indexOf(column);
      return at < 0
          ? column.name()
          : "column %s (%s)".formatted(Cell.letters(columns[at]), column.name());
    }

    @Override
    public boolean typed() {
      return true;
    }
  }
}
