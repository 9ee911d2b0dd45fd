package org.waymark.ingest.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet's rows one after another. A formula's result is never taken: it is whatever the
 * last program to calculate it left there. Not thread-safe.
 */
public final class SheetReader implements Closeable {
  private static final String FORMULA =
      "it is a formula, and results of formulas are not taken: copy the cells and paste them as"
          + " values";

  private final Parts parts;
  private final Xml xml;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final NumberText numbers;
  private final Ranges merged;
  private final Ranges calculated = new Ranges();
  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;

  SheetReader(Parts parts, Xml xml, Workbook workbook) {
    this.parts = parts;
    this.xml = xml;
    this.strings = workbook.strings();
    this.styles = workbook.styles();
    this.numbers = new NumberText(workbook.from1904());
    this.merged = new Ranges(workbook.merged());
    this.longest = workbook.longest();
  }

  /** The next row that is not empty, null after the last one. */
  public @Nullable SheetRow next() throws IOException, WorkbookRefused {
    while (xml.next()) {
      if (xml.ends("sheetData")) {
        return null;
      }
      if (xml.begins("row")) {
        advance();
        List<Cell> cells = cells();
        if (!cells.isEmpty()) {
          return new SheetRow(row, cells, merged.in(row));
        }
      }
    }
    return null;
  }

  private void advance() throws WorkbookRefused {
    String given = xml.attribute("r");
    Integer number = given == null ? Integer.valueOf(row + 1) : CellStyles.number(given);
    if (number == null || number <= row || number > Range.MOST_ROWS) {
      throw WorkbookRefused.unreadable("its rows are not in order after row %d".formatted(row));
    }
    row = number;
    column = -1;
  }

  private List<Cell> cells() throws IOException, WorkbookRefused {
    List<Cell> cells = new ArrayList<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        Cell cell = cell();
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private @Nullable Cell cell() throws IOException, WorkbookRefused {
    column = place();
    String type = xml.attribute("t");
    Integer style = CellStyles.number(xml.attribute("s"));
    boolean formula = calculated.in(row).get(column);
    boolean whole = true;
    text.setLength(0);
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("v") || xml.begins("is")) {
        whole &= xml.text(text, longest);
      } else if (xml.begins("f")) {
        formula = true;
        remember(xml.attribute("t"), Range.parse(xml.attribute("ref")));
      }
    }
    if (formula) {
      return Cell.faulty(column, "", "cell.formula", FORMULA);
    }
    return text.isEmpty() ? null : whole ? value(type, style == null ? 0 : style) : tooLong();
  }

  private int place() throws WorkbookRefused {
    String given = xml.attribute("r");
    Range at = given == null ? null : Range.parse(given);
    int place = given == null ? column + 1 : at == null ? -1 : at.firstColumn();
    if (place <= column
        || place >= Range.MOST_COLUMNS
        || at != null && (at.firstRow() != row || !at.isOneCell())) {
      throw WorkbookRefused.unreadable("the cells of row %d are not in order".formatted(row));
    }
    return place;
  }

  /** One formula can fill a block, whose other cells hold nothing but results. */
  private void remember(@Nullable String type, @Nullable Range block) throws WorkbookRefused {
    boolean fills = "array".equals(type) || "dataTable".equals(type);
    if (fills && block != null && !block.isOneCell() && !calculated.add(block)) {
      throw WorkbookRefused.unsafe(
          "more than %d formulas fill blocks of cells at once".formatted(Ranges.MOST));
    }
  }

  private @Nullable Cell value(@Nullable String type, int style) {
    String raw = text.toString();
    return switch (type == null ? "n" : type) {
      case "n" -> numbers.read(column, raw.strip(), styles.kind(style));
      case "s" -> shared(raw.strip());
      case "str", "inlineStr", "d" -> of(SharedStrings.unescaped(raw));
      case "b" -> of(raw.strip().equals("0") ? "FALSE" : "TRUE");
      case "e" ->
          Cell.faulty(
              column, shown(raw), "cell.error", "it holds an error: a figure or text is wanted");
      default -> Cell.faulty(column, "", "cell.unreadable", "it is of a kind that is unknown");
    };
  }

  private @Nullable Cell shared(String number) {
    Integer place = CellStyles.number(number);
    String found = place == null ? null : strings.get(place);
    if (found == null) {
      return Cell.faulty(column, "", "cell.unreadable", "it points to a text that is not there");
    }
    return found.length() > longest ? tooLong() : of(found);
  }

  private @Nullable Cell of(String content) {
    return content.isBlank() ? null : Cell.of(column, content);
  }

  private Cell tooLong() {
    return Cell.faulty(
        column, "", "cell.unreadable", "it is longer than %d characters".formatted(longest));
  }

  private static String shown(String raw) {
    return raw.length() > 20 ? raw.substring(0, 20) : raw;
  }

  @Override
  public void close() throws IOException {
    xml.close();
    parts.close();
  }
}
