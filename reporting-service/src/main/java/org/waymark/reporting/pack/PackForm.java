package org.waymark.reporting.pack;

/** The forms in which a report is kept and served. */
public enum PackForm {
  MODEL("report.json", "application/json"),
  PAGE("report.html", "text/html;charset=UTF-8"),
  CSV("report.csv", "text/csv;charset=UTF-8"),
  FINANCE_CSV("finance.csv", "text/csv;charset=UTF-8");

  private final String file;
  private final String mediaType;

  PackForm(String file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  public String file() {
    return file;
  }

  public String mediaType() {
    return mediaType;
  }
}
