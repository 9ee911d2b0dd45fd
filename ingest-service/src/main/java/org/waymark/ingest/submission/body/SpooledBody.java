package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.LineReader;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.workbook.Workbook;
import org.waymark.ingest.workbook.WorkbookRefused;

/** A received body with its format. Not thread-safe. */
public final class SpooledBody implements Body {
  private final Spool spool;
  private final Format format;
  private final Limits limits;
  private final @Nullable String sheet;
  private @Nullable Workbook workbook;
  private @Nullable CsvSurvey survey;

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
    WorkbookTable table = rows(wanted(layout));
    try {
      return TableLines.open(table, layout);
    } catch (IOException | UnreadableBody refused) {
      table.close();
      throw refused;
    }
  }

  /** The sheet that was asked for, or else the one that the feed's mapping is for. */
  private @Nullable String wanted(Layout layout) {
    return sheet != null || layout.mapping() == null ? sheet : layout.mapping().sheet();
  }

  private WorkbookTable rows(@Nullable String wanted) throws IOException, UnreadableBody {
    try {
      Workbook known = workbook;
      if (known == null) {
        var bounds = new Workbook.Bounds(limits.bytes(), limits.rowLength());
        known = Workbook.open(spool.file(), wanted, bounds);
        workbook = known;
      }
      return new WorkbookTable(known.rows(), known.notes());
    } catch (WorkbookRefused refused) {
      throw new UnreadableBody(refused.code(), String.valueOf(refused.getMessage()));
    }
  }

  private LineReader text(Layout layout) throws IOException, UnreadableBody {
    Charset charset = format == Format.CSV ? survey().charset() : StandardCharsets.UTF_8;
    Reader text = text(charset);
    try {
      return switch (format) {
        case CSV -> TableLines.open(new CsvTable(text, survey(), limits), layout);
        case JSON -> JsonLines.open(text, layout, limits);
        case NDJSON -> new NdjsonLines(text, layout, limits);
        case EVENT -> EventText.lines(text, layout, limits);
        case EVENTS -> EventLines.open(text, layout, limits);
        case XLSX -> throw new IllegalStateException("a workbook is no text");
      };
    } catch (IOException | UnreadableBody refused) {
      text.close();
      throw refused;
    }
  }

  private CsvSurvey survey() throws IOException, UnreadableBody {
    CsvSurvey known = survey;
    if (known == null) {
      try (InputStream bytes = spool.open()) {
        known = CsvSurvey.of(bytes);
      }
      survey = known;
    }
    return known;
  }

  /**
   * What makes a CloudEvent the same event.
   *
   * @return null where the body is none by itself
   * @throws UnreadableBody if it is none at all
   */
  public @Nullable String eventKey() throws IOException, UnreadableBody {
    if (format != Format.EVENT) {
      return null;
    }
    try (Reader text = text(StandardCharsets.UTF_8)) {
      return EventText.attributes(text, limits).key();
    }
  }

  /** Refuses what is not of this encoding, rather than to replace it. */
  private Reader text(Charset charset) throws IOException {
    return new InputStreamReader(spool.open(), charset.newDecoder());
  }
}
