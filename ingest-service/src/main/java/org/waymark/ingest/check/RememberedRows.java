package org.waymark.ingest.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.check.Findings.Cell;
import org.waymark.ingest.check.Findings.CheckedRow;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.Witness;

/** Remembers the first rows that are refused, with what stands in them, while a body is judged. */
final class RememberedRows implements Body, Witness.Notes {
  static final int MOST = 100;
  private static final int LONGEST_CELL = 200;

  private final List<Column> columns;
  private final Body body;
  private final List<CheckedRow> rows = new ArrayList<>();
  private @Nullable Line current;

  RememberedRows(FeedKind kind, Body body) {
    this.columns = Columns.of(kind).all();
    this.body = body;
  }

  List<CheckedRow> rows() {
    return List.copyOf(rows);
  }

  @Override
  public String sha256() {
    return body.sha256();
  }

  @Override
  public LineReader lines(Layout wanted) throws IOException, UnreadableBody {
    LineReader lines = body.lines(wanted);
    return new LineReader() {
      @Override
      public @Nullable Line next() throws IOException {
        current = lines.next();
        return current;
      }

      @Override
      public List<String> notes() {
        return lines.notes();
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  @Override
  public void refused(List<RowProblem> problems) {
    if (rows.size() < MOST && current != null) {
      rows.add(new CheckedRow(current.number(), cells(current), List.copyOf(problems)));
    }
  }

  private List<Cell> cells(Line line) {
    List<Cell> all = new ArrayList<>();
    if (line instanceof Line.Row row) {
      for (int i = 0; i < row.cells().length; i++) {
        String value = row.cells()[i];
        if (value != null && !value.isBlank()) {
          Column column = columns.get(i);
          String written = row.form().shown(column, value);
          all.add(new Cell(row.form().field(column), shortened(written == null ? value : written)));
        }
      }
    }
    return List.copyOf(all);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL) + "…";
  }
}
