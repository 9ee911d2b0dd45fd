package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ingest.workbook.Xlsx.number;
import static org.waymark.ingest.workbook.Xlsx.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;
import org.waymark.ingest.workbook.Xlsx;

/** Workbooks that nobody's spreadsheet program wrote. */
class HostileWorkbooksTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String GOOD =
      row(1, "indicator", "period", "value") + row(2, "visits", "2016-10", number("C2", "1", 0));

  /** The code it is refused with as a whole; null where it is read. */
  static @Nullable String refusal(byte[] bytes, @Nullable String sheet) throws Exception {
    try (var spool = Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 12)) {
      var limits = TestLimits.usual();
      Rows.validate("cfa-performance", new SpooledBody(spool, Format.XLSX, limits, sheet));
      return null;
    } catch (UnreadableBody refused) {
      return refused.code();
    }
  }

  private static @Nullable String refusal(Xlsx workbook) throws Exception {
    return refusal(workbook.bytes(), null);
  }

  @Test
  void aGoodOneIsRead() throws Exception {
    assertThat(refusal(Xlsx.of(GOOD))).isNull();
  }

  @Test
  void aPartThatUnpacksToMoreThanIsTakenIsRefused() throws Exception {
    String bomb = "<row><c><v>1</v></c></row>".repeat(100_000);
    assertThat(refusal(Xlsx.of(bomb))).isEqualTo("workbook.too-large");
    assertThat(refusal(Xlsx.of(GOOD).with("xl/sharedStrings.xml", " ".repeat(2 << 20))))
        .isEqualTo("workbook.too-large");
  }

  @Test
  void aDocumentTypeIsRefusedInEveryPart() throws Exception {
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for (String part :
        new String[] {
          "[Content_Types].xml",
          "_rels/.rels",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "xl/sharedStrings.xml",
          SHEET
        }) {
      var xlsx = Xlsx.of(GOOD);
      assertThat(refusal(xlsx.with(part, type + xlsx.content(part))))
          .as(part)
          .isEqualTo("workbook.unsafe");
    }
  }

  @Test
  void anEntityIsNeverExpanded() throws Exception {
    assertThat(refusal(Xlsx.of(GOOD.replace("visits", "&e;")))).isEqualTo("workbook.unreadable");
  }

  @Test
  void namesThatLeadOutOfTheWorkbookAreRefused() throws Exception {
    for (String name :
        new String[] {"../../evil.sh", "/etc/passwd", "C:\\evil", "xl\\x", "xl/../../x", "a\nb"}) {
      assertThat(refusal(Xlsx.of(GOOD).with(name, "x"))).as(name).isEqualTo("workbook.unsafe");
    }
    assertThat(refusal(Xlsx.of(GOOD).with("XL/workbook.xml", "x"))).isEqualTo("workbook.unsafe");
  }

  @Test
  void aLinkOutOfTheWorkbookIsNotFollowed() throws Exception {
    String outside =
        Xlsx.links(
            Xlsx.link("rId1", "worksheet", "file:///etc/passwd")
                .replace("/>", " TargetMode=\"External\"/>"));
    assertThat(refusal(Xlsx.of(GOOD).with("xl/_rels/workbook.xml.rels", outside)))
        .isEqualTo("workbook.no-such-sheet");
    String climbing = Xlsx.links(Xlsx.link("rId1", "worksheet", "../../../etc/passwd"));
    assertThat(refusal(Xlsx.of(GOOD).with("xl/_rels/workbook.xml.rels", climbing)))
        .isEqualTo("workbook.unreadable");
  }

  @Test
  void tooManyPartsAreRefusedBeforeTheyAreListed() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 70_000; i++) {
        zip.putNextEntry(new ZipEntry("x" + i));
      }
    }
    assertThat(refusal(bytes.toByteArray(), null)).isEqualTo("workbook.unsafe");
  }

  @Test
  void macrosOldFormsAndOtherZipsAreSaidToBeSo() throws Exception {
    assertThat(refusal(Xlsx.of(GOOD).with("xl/vbaProject.bin", "x"))).isEqualTo("workbook.macros");
    var macros = Xlsx.of(GOOD);
    macros.with(
        "[Content_Types].xml",
        macros
            .content("[Content_Types].xml")
            .replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    assertThat(refusal(macros)).isEqualTo("workbook.macros");
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, 0, 0, 0};
    assertThat(refusal(old, null)).isEqualTo("workbook.old-or-locked");
    assertThat(refusal(Xlsx.of(GOOD).without("_rels/.rels"))).isEqualTo("workbook.unreadable");
    assertThat(refusal(new byte[0], null)).isEqualTo("workbook.unreadable");
  }

  @Test
  void placesBeyondASheetOrOutOfOrderEndTheReading() throws Exception {
    for (String bad :
        new String[] {
          "<row r=\"2\"><c r=\"ZZZ2\"><v>1</v></c></row>",
          "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
          "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
          "<row r=\"2000000\"><c><v>1</v></c></row>",
          "<row r=\"x\"><c><v>1</v></c></row>"
        }) {
      byte[] bytes = Xlsx.of(row(1, "indicator", "period", "value") + bad).bytes();
      try (var spool = Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 12)) {
        var body = new SpooledBody(spool, Format.XLSX, TestLimits.usual());
        var result = Rows.validate("cfa-performance", body);
        assertThat(result.codes()).as(bad).containsExactly("row.unreadable");
      }
    }
  }

  @Test
  void whateverBytesAreChangedItEndsInAReceiptOrARefusal() throws Exception {
    byte[] good = Xlsx.of(GOOD).bytes();
    for (int run = 0; run < 2_000; run++) {
      long seed = System.nanoTime();
      var random = new Random(seed);
      byte[] bytes = good.clone();
      for (int i = random.nextInt(8); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try (var spool = Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 12)) {
        var body = new SpooledBody(spool, Format.XLSX, TestLimits.usual());
        Tally tally = Rows.validate("cfa-performance", body).tally();
        assertThat(tally.accepted() + tally.duplicate() + tally.rejected())
            .as("seed %d", seed)
            .isEqualTo(tally.received());
      } catch (UnreadableBody refused) {
        assertThat(refused.code()).as("seed %d", seed).isNotBlank();
      } catch (Exception other) {
        throw new AssertionError("seed " + seed, other);
      }
    }
  }
}
