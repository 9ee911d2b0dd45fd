package org.waymark.ingest.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 has it, one row at a time: comma, double quotes doubled within quotes, line
 * breaks within quotes, either line ending. Wholly empty lines are passed over, and a byte order
 * mark at the beginning too. Not thread-safe.
 */
public final class CsvReader {
  private static final int END = -1;

  private final Reader in;
  private final int longestRow;
  private final char separator;
  private final char[] buffer = new char[8192];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;
  private int line = 1;
  private int rowLine = 1;
  private int rowLength;

  /**
   * @param longestRow the most characters a row may have
   */
  public CsvReader(Reader in, int longestRow) {
    this(in, longestRow, ',');
  }

  /**
   * @param longestRow the most characters a row may have
   * @param separator between cells, where it is no comma
   */
  public CsvReader(Reader in, int longestRow, char separator) {
    this.in = in;
    this.longestRow = longestRow;
    this.separator = separator;
  }

  /** The line, from 1, on which the latest row begins. */
  public int line() {
    return rowLine;
  }

  /**
   * The next row's cells, null after the last one.
   *
   * @throws CsvRefused if the row breaks the rules of CSV; whether reading can go on it says
   */
  public @Nullable List<String> next() throws IOException, CsvRefused {
    if (line == 1 && rowLength == 0 && peek() == '\uFEFF') {
      at++;
    }
    while (peek() == '\n' || peek() == '\r') {
      endOfLine();
    }
    rowLine = line;
    rowLength = 0;
    return peek() == END ? null : row();
  }

  private List<String> row() throws IOException, CsvRefused {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(peek() == '"' ? quoted() : plain());
      if (peek() == separator) {
        take();
      } else {
        endOfLine();
        return cells;
      }
    }
  }

  private String plain() throws IOException, CsvRefused {
    cell.setLength(0);
    for (int c = peek(); c != separator && c != '\n' && c != '\r' && c != END; c = peek()) {
      cell.append((char) take());
    }
    return cell.toString();
  }

  private String quoted() throws IOException, CsvRefused {
    cell.setLength(0);
    take();
    while (true) {
      int c = take();
      if (c == END) {
        throw new CsvRefused(rowLine, "a quoted cell is never closed", false);
      }
      if (c == '"' && peek() != '"') {
        break;
      }
      if (c == '"') {
        take();
      }
      cell.append((char) c);
    }
    int c = peek();
    if (c != separator && c != '\n' && c != '\r' && c != END) {
      skipLine();
      throw new CsvRefused(rowLine, "text follows the closing quote of a cell", true);
    }
    return cell.toString();
  }

  private void skipLine() throws IOException, CsvRefused {
    for (int c = peek(); c != '\n' && c != '\r' && c != END; c = peek()) {
      take();
    }
    endOfLine();
  }

  private void endOfLine() throws IOException {
    if (peek() == END) {
      return;
    }
    boolean carriageReturn = buffer[at++] == '\r';
    if (carriageReturn && peek() == '\n') {
      at++;
    }
    line++;
  }

  private int take() throws IOException, CsvRefused {
    int c = peek();
    if (c == END) {
      return END;
    }
    if (++rowLength > longestRow) {
      throw new CsvRefused(
          rowLine,
          "a row is longer than %d characters; is a closing quote missing?".formatted(longestRow),
          false);
    }
    at++;
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(in.read(buffer), 0);
      at = 0;
    }
    return filled == 0 ? END : buffer[at];
  }
}
