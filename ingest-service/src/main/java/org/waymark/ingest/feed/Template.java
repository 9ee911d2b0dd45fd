package org.waymark.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.waymark.ingest.csv.CsvWriter;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** An example file of a feed: its header and one row. */
public final class Template {
  private Template() {}

  public static String csv(Columns columns) {
    var text = new StringBuilder();
    var csv = new CsvWriter(text);
    try {
      csv.row(columns.names());
      csv.row(columns.all().stream().map(Column::example).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
