package org.waymark.ingest.workbook;

/** A workbook that is not read, or no further. The message says what would be right. */
public final class WorkbookRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  WorkbookRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  static WorkbookRefused unreadable(String message) {
    return new WorkbookRefused("workbook.unreadable", message);
  }

  static WorkbookRefused unsafe(String message) {
    return new WorkbookRefused("workbook.unsafe", message);
  }

  /** Stable, listed in the docs. */
  public String code() {
    return code;
  }
}
