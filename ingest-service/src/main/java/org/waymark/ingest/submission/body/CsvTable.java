package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.csv.CsvReader;
import org.waymark.ingest.csv.CsvRefused;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;

/** A table written as CSV; its rows are numbered from 1, the header not counted. */
final class CsvTable implements Table {
  private final Reader text;
  private final List<String> notes;
  private final char separator;
  private final CsvReader csv;
  private int width;
  private int number;

  CsvTable(Reader text, CsvSurvey survey, Limits limits) {
    this.text = text;
    this.notes = survey.notes();
    this.separator = survey.separator();
    this.csv = new CsvReader(text, limits.rowLength(), survey.separator());
  }

  @Override
  public List<String> header(int row) throws IOException, UnreadableBody {
    try {
      List<String> header = csv.next();
      while (header != null && csv.line() < row) {
        header = csv.next();
      }
      if (header == null) {
        throw new UnreadableBody("body.empty", "the body is empty: a header and rows are wanted");
      }
      width = header.size();
      return header;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableBody("body.not-utf-8", "the body is not UTF-8: save it as UTF-8");
    } catch (CsvRefused wrong) {
      throw new UnreadableBody("header.unreadable", "the header: " + wrong.getMessage());
    }
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      List<String> cells = csv.next();
      if (cells == null) {
        return null;
      }
      number++;
      return cells.size() == width ? new Row.Cells(number, cells) : uneven(cells);
    } catch (CsvRefused wrong) {
      number++;
      String message = wrong.getMessage() + (wrong.canGoOn() ? "" : "; nothing after it was read");
      return refused(null, "row.unreadable", message, !wrong.canGoOn());
    }
  }

  private Row uneven(List<String> cells) {
    return refused(
        Shown.shortened(String.join(Character.toString(separator), cells)),
        "row.wrong-width",
        "it has %d cells under a header of %d; put text with %s in double quotes"
            .formatted(cells.size(), width, CsvSurvey.word(separator)),
        false);
  }

  private Row refused(@Nullable String value, String code, String message, boolean last) {
    return new Row.Refused(new Line.Broken(number, null, value, code, message, last));
  }

  @Override
  public RowForm form(List<? extends @Nullable Column> columns) {
    return RowForm.CSV;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
