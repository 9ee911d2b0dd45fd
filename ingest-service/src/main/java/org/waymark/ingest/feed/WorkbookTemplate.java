package org.waymark.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.ingest.mapping.SenderColumns;
import org.waymark.ingest.submission.Column;

/**
 * An example workbook of a feed: a sheet with its header and one row, whose cells are formatted so
 * that Excel keeps what is typed, a period above all; and a sheet that says what each column holds.
 * Texts are written as texts, so that nothing in it can be taken for a formula.
 */
public final class WorkbookTemplate {
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int WIDTH = 18;
  private static final int WIDE = 60;

  private WorkbookTemplate() {}

  public static byte[] of(Feed feed) {
    List<Column> columns = SenderColumns.of(feed);
    Mapping mapping = feed.mapping();
    String name = mapping == null || mapping.sheet() == null ? "Rows" : mapping.sheet();
    String about = name.equalsIgnoreCase("Columns") ? "About" : "Columns";
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Waymark", "1.0")) {
      rows(workbook.newWorksheet(name), columns, SenderColumns.headerRow(feed) - 1);
      descriptions(workbook.newWorksheet(about), columns);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void rows(Worksheet sheet, List<Column> columns, int header) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String format = format(column);
      sheet.width(i, WIDTH);
      sheet.style(i).format(format).set();
      sheet.value(header, i, column.name());
      sheet.style(header, i).bold().set();
      example(sheet, header + 1, i, column);
      sheet.style(header + 1, i).format(format).set();
    }
    sheet.freezePane(0, header + 1);
  }

  private static String format(Column column) {
    return switch (column.type()) {
      case TEXT, PERIOD -> "@";
      case DECIMAL -> "General";
      case WHOLE_NUMBER -> "0";
      case DATE -> "yyyy-mm-dd";
    };
  }

  private static void example(Worksheet sheet, int row, int place, Column column) {
    String example = column.example();
    if (example.isEmpty()) {
      return;
    }
    switch (column.type()) {
      case TEXT, PERIOD -> sheet.value(row, place, example);
      case DECIMAL, WHOLE_NUMBER -> sheet.value(row, place, new BigDecimal(example));
      case DATE -> sheet.value(row, place, LocalDate.parse(example));
    }
  }

  private static void descriptions(Worksheet sheet, List<Column> columns) {
    List<String> header = List.of("Column", "Needed", "What it says", "Example");
    for (int i = 0; i < header.size(); i++) {
      sheet.width(i, i == 2 ? WIDE : WIDTH);
      sheet.value(0, i, header.get(i));
      sheet.style(0, i).bold().set();
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.value(i + 1, 0, column.name());
      sheet.value(i + 1, 1, column.required() ? "Needed" : "May be empty");
      sheet.value(i + 1, 2, column.description());
      sheet.value(i + 1, 3, column.example());
      sheet.style(i + 1, 2).wrapText(true).set();
    }
    sheet.freezePane(0, 1);
  }
}
