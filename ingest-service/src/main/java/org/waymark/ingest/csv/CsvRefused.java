package org.waymark.ingest.csv;

/** A row that is no CSV. The message says why; the line is where the row begins. */
public final class CsvRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final boolean canGoOn;

  CsvRefused(int line, String message, boolean canGoOn) {
    super(message);
    this.line = line;
    this.canGoOn = canGoOn;
  }

  public int line() {
    return line;
  }

  /** Whether the row after it can be read; otherwise what follows has no meaning. */
  public boolean canGoOn() {
    return canGoOn;
  }
}
