package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.workbook.SheetReader;
import org.waymark.ingest.workbook.Workbook;
import org.waymark.ingest.workbook.WorkbookRefused;

/** A received body with its format. Not thread-safe. */
public final class SpooledBody implements Body {
  private final Spool spool;
  private final Format format;
  private final Limits limits;
  private final @Nullable String sheet;
  private @Nullable Workbook workbook;

  public SpooledBody(Spool spool, Format format, Limits limits) {
    this(spool, format, limits, null);
  }

  /**
   * @param sheet of a workbook, by name; null: its first
   */
  public SpooledBody(Spool spool, Format format, Limits limits, @Nullable String sheet) {
    this.spool = spool;
    this.format = format;
    this.limits = limits;
    this.sheet = sheet;
  }

  /** Another sheet of the same workbook is another body. */
  @Override
  public String sha256() {
    return sheet == null ? spool.hash() : Spool.hash(spool.hash() + "/" + sheet);
  }

  @Override
  public LineReader lines(Layout layout) throws IOException, UnreadableBody {
    LineReader lines = format == Format.XLSX ? sheet(layout) : text(layout);
    return new BoundedLines(lines, limits.rows());
  }

  private LineReader sheet(Layout layout) throws IOException, UnreadableBody {
    var table = new WorkbookTable(rows());
    try {
      return TableLines.open(table, layout);
    } catch (IOException | UnreadableBody refused) {
      table.close();
      throw refused;
    }
  }

  private SheetReader rows() throws IOException, UnreadableBody {
    try {
      Workbook known = workbook;
      if (known == null) {
        var bounds = new Workbook.Bounds(limits.bytes(), limits.rowLength());
        known = Workbook.open(spool.file(), sheet, bounds);
        workbook = known;
      }
      return known.rows();
    } catch (WorkbookRefused refused) {
      throw new UnreadableBody(refused.code(), String.valueOf(refused.getMessage()));
    }
  }

  private LineReader text(Layout layout) throws IOException, UnreadableBody {
    Reader text = text();
    try {
      return switch (format) {
        case CSV -> TableLines.open(new CsvTable(text, limits), layout);
        case JSON -> JsonLines.open(text, layout, limits);
        case NDJSON -> new NdjsonLines(text, layout, limits);
        case XLSX -> throw new IllegalStateException("a workbook is no text");
      };
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
