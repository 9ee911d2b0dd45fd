package org.waymark.ingest.workbook;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, ready to be read as often as is wanted. Found out beforehand is what
 * stands after its rows or away from them: which cells are merged, its texts and its formats.
 */
public final class Workbook {
  /**
   * What a workbook may hold.
   *
   * @param unpacked bytes of one part
   * @param cell characters of one cell
   */
  public record Bounds(long unpacked, int cell) {}

  private final Path file;
  private final Bounds bounds;
  private final Contents contents;
  private final Contents.Sheet sheet;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final SheetSurvey survey;

  private Workbook(Path file, Bounds bounds, Parts parts, @Nullable String wanted)
      throws IOException, WorkbookRefused {
    this.file = file;
    this.bounds = bounds;
    this.contents = Contents.read(parts);
    this.sheet = contents.sheet(wanted);
    this.strings = strings(parts);
    this.styles = styles(parts);
    try (Xml xml = Xml.of(contents.part(parts, sheet.part()))) {
      this.survey = SheetSurvey.of(xml);
    }
  }

  /**
   * @param wanted the sheet's name; null: the first that is not hidden
   */
  public static Workbook open(Path file, @Nullable String wanted, Bounds bounds)
      throws IOException, WorkbookRefused {
    try (Parts parts = Parts.open(file, bounds.unpacked())) {
      return new Workbook(file, bounds, parts, wanted);
    } catch (Parts.TooLarge tooLarge) {
      throw new WorkbookRefused(
          "workbook.too-large", tooLarge.getMessage() + ": send it in parts, or as CSV");
    } catch (ZipException | EOFException | CharConversionException damaged) {
      throw WorkbookRefused.unreadable("a part of it is damaged");
    }
  }

  private SharedStrings strings(Parts parts) throws IOException, WorkbookRefused {
    Optional<String> name = contents.sharedStrings();
    InputStream part = name.isEmpty() ? null : parts.open(name.get());
    return part == null ? SharedStrings.NONE : SharedStrings.read(part, bounds.cell());
  }

  private CellStyles styles(Parts parts) throws IOException, WorkbookRefused {
    Optional<String> name = contents.styles();
    InputStream part = name.isEmpty() ? null : parts.open(name.get());
    return part == null ? CellStyles.NONE : CellStyles.read(part);
  }

  /** Reads the sheet from its beginning. */
  public SheetReader rows() throws IOException, WorkbookRefused {
    Parts parts = Parts.open(file, bounds.unpacked());
    try {
      return new SheetReader(parts, Xml.of(contents.part(parts, sheet.part())), this);
    } catch (IOException | WorkbookRefused failed) {
      parts.close();
      throw failed;
    }
  }

  /** What whoever sent it should know of how it was read. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (contents.sheets().size() > 1) {
      notes.add(
          "Only the sheet '%s' was read, of %d in the workbook"
              .formatted(sheet.name(), contents.sheets().size()));
    }
    if (survey.hiddenRows() > 0) {
      notes.add("%d hidden rows were read like the others".formatted(survey.hiddenRows()));
    }
    return notes;
  }

  SharedStrings strings() {
    return strings;
  }

  CellStyles styles() {
    return styles;
  }

  List<Range> merged() {
    return survey.merged();
  }

  boolean from1904() {
    return contents.from1904();
  }

  int longest() {
    return bounds.cell();
  }
}
