package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ingest.workbook.Xlsx.number;
import static org.waymark.ingest.workbook.Xlsx.row;
import static org.waymark.ingest.workbook.Xlsx.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;
import org.waymark.ingest.workbook.Xlsx;

class WorkbooksTest {
  private static final String HEADER = row(1, "indicator", "period", "value");

  private static Rows.Result take(byte[] bytes, String sheet) throws Exception {
    try (var spool = Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 12)) {
      return Rows.validate(
          "cfa-performance", new SpooledBody(spool, Format.XLSX, TestLimits.usual(), sheet));
    }
  }

  private static Rows.Result take(String rows) throws Exception {
    return take(Xlsx.of(rows).bytes(), null);
  }

  private static List<BigDecimal> values(Rows.Result result) {
    return result.sent().stream().map(e -> ((MeasurementRecorded) e).value()).toList();
  }

  @Test
  void aWorkbookAsAProgramWritesItIsTaken() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      var sheet = workbook.newWorksheet("Figures");
      String[] header = {"indicator", "period", "value"};
      for (int i = 0; i < header.length; i++) {
        sheet.value(0, i, header[i]);
      }
      for (int month = 8; month <= 10; month++) {
        sheet.value(month, 0, "visits");
        sheet.value(month, 1, "2016-%02d".formatted(month));
        sheet.value(month, 2, 0.1 + 0.2);
      }
    }
    var result = take(bytes.toByteArray(), null);
    assertThat(result.codes()).isEmpty();
    assertThat(values(result)).hasSize(3).containsOnly(new BigDecimal("0.3"));
  }

  @Test
  void aMonthThatExcelMadeADateOfIsTheMonthAndAnyOtherDayIsNone() throws Exception {
    var result =
        take(
            HEADER
                + row(2, "visits", number("B2", "42644", 2), number("C2", "4", 0))
                + row(3, "visits", number("B3", "42660", 1), number("C3", "4", 0)));
    assertThat(result.sent()).singleElement().hasFieldOrPropertyWithValue("period.year", 2016);
    assertThat(result.codes()).containsExactly("period.invalid");
    assertThat(result.tally().rows().getFirst().message())
        .startsWith("Row 3, column B (period) '2016-10-17': ");
    assertThat(result.tally().rows().getFirst().field()).isEqualTo("period");
  }

  @Test
  void aFormulasResultIsNeverTaken() throws Exception {
    var result =
        take(
            HEADER
                + row(2, "visits", text("B2", "2016-08"), "<c r=\"C2\"><f>1+1</f><v>2</v></c>")
                + row(
                    3,
                    "visits",
                    text("B3", "2016-09"),
                    "<c r=\"C3\"><f t=\"array\" ref=\"C3:C4\">A1:A2</f><v>2</v></c>")
                + row(4, "visits", text("B4", "2016-10"), number("C4", "5", 0))
                + row(
                    5,
                    "<c r=\"A5\" t=\"s\"><f>B1</f><v>0</v></c>",
                    text("B5", "2016-07"),
                    number("C5", "5", 0))
                + row(6, "visits", text("B6", "2016-06"), number("C6", "5", 0)));
    assertThat(result.codes())
        .containsExactly("cell.formula", "cell.formula", "cell.formula", "cell.formula");
    assertThat(result.tally().rows().getFirst().message())
        .startsWith("Row 2: column C (value): it is a formula");
    assertThat(result.sent()).hasSize(1);
  }

  @Test
  void errorsMergedCellsAndStrayCellsRefuseTheirRowAlone() throws Exception {
    String rows =
        HEADER
            + row(2, "visits", text("B2", "2016-05"), "<c r=\"C2\" t=\"e\"><v>#DIV/0!</v></c>")
            + row(3, "visits", text("B3", "2016-06"), number("C3", "1", 0))
            + row(4, "", text("B4", "2016-07"), number("C4", "1", 0))
            + row(5, "visits", text("B5", "2016-08"), number("C5", "1", 0), text("D5", "see note"))
            + row(6, "visits", text("B6", "2016-09"), "<c r=\"C6\" t=\"s\"><v>2000000000</v></c>")
            + row(7, "visits", text("B7", "2016-10"), number("C7", "1", 0));
    var xlsx =
        Xlsx.of("")
            .with(
                "xl/worksheets/sheet1.xml",
                Xlsx.sheet(rows, "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"));
    var result = take(xlsx.bytes(), null);
    assertThat(result.codes())
        .containsExactly(
            "cell.error", "cell.merged", "cell.merged", "row.wrong-width", "cell.unreadable");
    assertThat(result.tally().rows()).extracting(RowProblem::row).containsExactly(2, 3, 4, 5, 6);
    assertThat(result.sent()).hasSize(1);
  }

  @Test
  void emptyRowsAreNoRowsAndColumnsStandInAnyOrder() throws Exception {
    var result =
        take(
            row(3, "", "value", "period", "indicator")
                + row(4)
                + row(5, "", number("B5", "7", 0), "2016-10", "visits")
                + "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>");
    assertThat(result.tally().received()).isOne();
    assertThat(values(result)).containsExactly(new BigDecimal("7"));
  }

  @Test
  void aPercentageIsTakenWithItsSignWhereTheIndicatorIsOneAndRefusedElsewhere() throws Exception {
    var result =
        take(
            HEADER
                + row(2, "share", text("B2", "2016/17-Q1"), number("C2", "0.17599999999999999", 3))
                + row(3, "visits", text("B3", "2016-10"), number("C3", "0.176", 3)));
    assertThat(values(result)).containsExactly(new BigDecimal("17.6"));
    assertThat(result.codes()).containsExactly("value.not-a-number");
  }

  @Test
  void theSheetThatIsNamedIsReadOrTheFirstThatIsNotHidden() throws Exception {
    var xlsx =
        Xlsx.of(row(1, "no", "header"))
            .with(
                "xl/workbook.xml",
                Xlsx.book(
                    "<sheet name=\"Lists\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/>"))
            .with(
                "xl/worksheets/sheet2.xml",
                Xlsx.sheet(HEADER + row(2, "visits", "2016-10", number("C2", "7", 0)), ""));
    assertThat(take(xlsx.bytes(), null).sent()).hasSize(1);
    assertThat(take(xlsx.bytes(), "data").sent()).hasSize(1);
    assertThat(HostileWorkbooksTest.refusal(xlsx.bytes(), "Lists"))
        .isEqualTo("header.unknown-column");
    assertThat(HostileWorkbooksTest.refusal(xlsx.bytes(), "Other"))
        .isEqualTo("workbook.no-such-sheet");
  }
}
