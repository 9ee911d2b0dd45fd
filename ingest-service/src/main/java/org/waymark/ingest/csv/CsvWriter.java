package org.waymark.ingest.csv;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as RFC 4180 has it, for spreadsheets too: text that one would take for a formula
 * gets an apostrophe before it, unless it is a plain number.
 */
public final class CsvWriter {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final String FORMULA = "=+-@\t\r\n|\uff1d\uff0b\uff0d\uff20";
  private static final String SPECIAL = ",\"\r\n";
  private final Appendable out;

  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /** Writes one row, the header included; null and empty look the same. */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    boolean first = true;
    for (Object cell : cells) {
      if (!first) {
        out.append(',');
      }
      first = false;
      out.append(cell == null ? "" : quoted(harmless(cell.toString())));
    }
    out.append("\r\n");
  }

  /** The text as no spreadsheet takes it for a formula. */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
