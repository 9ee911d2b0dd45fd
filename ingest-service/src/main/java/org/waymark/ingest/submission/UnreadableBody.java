package org.waymark.ingest.submission;

/** A body of which no row can be read. The message says what would be right. */
public final class UnreadableBody extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  /**
   * @param code stable, listed in the docs
   */
  public UnreadableBody(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
