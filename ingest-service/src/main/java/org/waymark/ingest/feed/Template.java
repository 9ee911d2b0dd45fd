package org.waymark.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.csv.CsvWriter;
import org.waymark.ingest.mapping.SenderColumns;
import org.waymark.ingest.submission.Column;

/** An example file of a feed: its header and one row, or the sender's own header. */
public final class Template {
  private Template() {}

  public static String csv(Feed feed) {
    List<Column> columns = SenderColumns.of(feed);
    var text = new StringBuilder();
    var csv = new CsvWriter(text);
    try {
      text.append("\r\n".repeat(SenderColumns.headerRow(feed) - 1));
      csv.row(columns.stream().map(Column::name).toList());
      if (feed.mapping() == null) {
        csv.row(columns.stream().map(Column::example).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
