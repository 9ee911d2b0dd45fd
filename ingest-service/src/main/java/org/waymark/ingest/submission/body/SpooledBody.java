package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;

/** A received body with its format. */
public final class SpooledBody implements Body {
  private final Spool spool;
  private final Format format;
  private final Limits limits;

  public SpooledBody(Spool spool, Format format, Limits limits) {
    this.spool = spool;
    this.format = format;
    this.limits = limits;
  }

  @Override
  public String sha256() {
    return spool.hash();
  }

  @Override
  public LineReader lines(Layout layout) throws IOException, UnreadableBody {
    Reader text = text();
    try {
      LineReader lines =
          switch (format) {
            case CSV -> TableLines.open(new CsvTable(text, limits), layout);
            case JSON -> JsonLines.open(text, layout, limits);
            case NDJSON -> new NdjsonLines(text, layout, limits);
          };
      return new BoundedLines(lines, limits.rows());
    } catch (IOException | UnreadableBody refused) {
      text.close();
      throw refused;
    }
  }

  /** Refuses what is not UTF-8, rather than to replace it. */
  private Reader text() throws IOException {
    return new InputStreamReader(spool.open(), StandardCharsets.UTF_8.newDecoder());
  }
}
