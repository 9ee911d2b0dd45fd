package org.waymark.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, part by part, so that anything can be wrong with them. */
public final class Xlsx {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Formats by number: 0 plain, 1 a day, 2 a month as typed, 3 a percentage, 4 a time. */
  public static final String STYLES =
      "<styleSheet xmlns=\"%s\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]d\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"171\" formatCode=\"0.0%%;[Red]-0.0%%\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"17\"/><xf numFmtId=\"171\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"
          .formatted(MAIN);

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Xlsx() {}

  /** A workbook of one sheet whose rows are given as XML. */
  public static Xlsx of(String rows) {
    return new Xlsx()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
        .with("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")))
        .with("xl/workbook.xml", book("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            links(
                link("rId1", "worksheet", "worksheets/sheet1.xml")
                    + link("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                    + link("rId8", "styles", "styles.xml")
                    + link("rId9", "sharedStrings", "sharedStrings.xml")))
        .with("xl/styles.xml", STYLES)
        .with("xl/sharedStrings.xml", strings())
        .with("xl/worksheets/sheet1.xml", sheet(rows, ""));
  }

  public static String book(String sheets) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets>%s</sheets></workbook>"
        .formatted(MAIN, LINKS, sheets);
  }

  public static String sheet(String rows, String after) {
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
        .formatted(MAIN, rows, after);
  }

  public static String strings(String... texts) {
    var all = new StringBuilder();
    for (String text : texts) {
      all.append("<si><t>").append(text).append("</t></si>");
    }
    return "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, all);
  }

  public static String links(String links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(links);
  }

  public static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, LINKS, type, target);
  }

  /** A row of texts, from column A on; an empty text leaves its cell out. */
  public static String row(int number, String... texts) {
    var cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cells.append(
            texts[i].startsWith("<c") ? texts[i] : text(Cell.letters(i) + number, texts[i]));
      }
    }
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  public static String text(String place, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
  }

  public static String number(String place, String number, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, number);
  }

  public Xlsx with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  public String content(String name) {
    return parts.getOrDefault(name, "");
  }

  public Xlsx without(String name) {
    parts.remove(name);
    return this;
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
