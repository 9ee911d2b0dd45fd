package org.waymark.ingest.feed;

import java.util.stream.Collectors;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** An example file of a feed: its header and one row. */
public final class Template {
  private Template() {}

  public static String csv(Columns columns) {
    return String.join(",", columns.names())
        + "\r\n"
        + columns.all().stream().map(Column::example).collect(Collectors.joining(","))
        + "\r\n";
  }
}
