package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.csv.CsvReader;
import org.waymark.ingest.csv.CsvRefused;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;

/** Rows of CSV under a header that names the columns in any order. */
final class CsvLines implements LineReader {
  private final Reader text;
  private final CsvReader csv;
  private final int[] places;
  private final int columns;
  private int number;

  private CsvLines(Reader text, CsvReader csv, int[] places, int columns) {
    this.text = text;
    this.csv = csv;
    this.places = places;
    this.columns = columns;
  }

  static CsvLines open(Reader text, Columns columns, Limits limits)
      throws IOException, UnreadableBody {
    var csv = new CsvReader(text, limits.rowLength());
    return new CsvLines(text, csv, places(header(csv), columns), columns.size());
  }

  private static List<String> header(CsvReader csv) throws IOException, UnreadableBody {
    try {
      List<String> header = csv.next();
      if (header == null) {
        throw new UnreadableBody("body.empty", "the body is empty: a header and rows are wanted");
      }
      return header;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableBody("body.not-utf-8", "the body is not UTF-8: save it as UTF-8");
    } catch (CsvRefused wrong) {
      throw new UnreadableBody("header.unreadable", "the header: " + wrong.getMessage());
    }
  }

  private static int[] places(List<String> header, Columns columns) throws UnreadableBody {
    int[] places = new int[header.size()];
    boolean[] given = new boolean[columns.size()];
    for (int i = 0; i < places.length; i++) {
      String name = header.get(i).strip();
      Integer place = columns.place(name);
      if (place == null) {
        throw new UnreadableBody(
            "header.unknown-column",
            "the column '%s' is unknown; these are known, with commas between: %s"
                .formatted(shortened(name), String.join(",", columns.names())));
      }
      if (given[place]) {
        throw new UnreadableBody(
            "header.repeated-column", "the column '%s' stands twice".formatted(name));
      }
      given[place] = true;
      places[i] = place;
    }
    allRequired(columns, given);
    return places;
  }

  private static void allRequired(Columns columns, boolean[] given) throws UnreadableBody {
    for (int i = 0; i < given.length; i++) {
      Column column = columns.all().get(i);
      if (column.required() && !given[i]) {
        throw new UnreadableBody(
            "header.missing-column",
            "the column '%s' is missing: %s".formatted(column.name(), column.description()));
      }
    }
  }

  @Override
  public @Nullable Line next() throws IOException {
    try {
      List<String> cells = csv.next();
      if (cells == null) {
        return null;
      }
      number++;
      return cells.size() == places.length ? row(cells) : uneven(cells);
    } catch (CsvRefused wrong) {
      number++;
      String message = wrong.getMessage() + (wrong.canGoOn() ? "" : "; nothing after it was read");
      return new Line.Broken(number, null, null, "row.unreadable", message, !wrong.canGoOn());
    }
  }

  private Line row(List<String> cells) {
    @Nullable String[] all = new @Nullable String[columns];
    for (int i = 0; i < places.length; i++) {
      all[places[i]] = cells.get(i);
    }
    return new Line.Row(number, all, false);
  }

  private Line uneven(List<String> cells) {
    return new Line.Broken(
        number,
        null,
        shortened(String.join(",", cells)),
        "row.wrong-width",
        "it has %d cells under a header of %d; put text with commas in double quotes"
            .formatted(cells.size(), places.length),
        false);
  }

  static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
