package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;
import org.waymark.ingest.workbook.Xlsx;

class MappedWorkbookTest {
  private static final String FEEDS =
      """
      - code: export
        title: Export
        kind: measurements
        directorate: all
        mapping:
          sheet: Second
          headerRow: 3
          ignore: [Total]
          columns:
            indicator: {column: Measure, values: {V: visits}}
            period: {column: Month, form: dd/MM/yyyy}
            value: Visits
      """;

  @Test
  void theSheetAndHeaderAreFoundDaysAreReadAndIgnoredFormulasHarmNothing() throws Exception {
    String formula = "<c r=\"D%d\"><f>SUM(C1:C9)</f><v>9</v></c>";
    String rows =
        Xlsx.row(1, "Visits of the county")
            + Xlsx.row(3, "Measure", "Month", "Visits", "Total")
            + "<row r=\"4\">"
            + Xlsx.text("A4", "V")
            + Xlsx.number("B4", "42644", 1)
            + Xlsx.number("C4", "7", 0)
            + formula.formatted(4)
            + "</row>"
            + Xlsx.row(5, "V", "01/09/2016", "n/a");
    String sheets =
        "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<sheet name=\"Second\" sheetId=\"2\" r:id=\"rId2\"/>";
    byte[] bytes =
        Xlsx.of(Xlsx.row(1, "nothing", "of", "use"))
            .with("xl/workbook.xml", Xlsx.book(sheets))
            .with("xl/worksheets/sheet2.xml", Xlsx.sheet(rows, ""))
            .bytes();
    var result = take(bytes);
    assertThat(result.sent())
        .extracting(e -> ((MeasurementRecorded) e).period().toString())
        .containsExactly("2016-10");
    assertThat(result.tally().rows())
        .extracting(RowProblem::row, RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(tuple(5, "Visits", "n/a", "value.not-a-number"));
  }

  private static Rows.Result take(byte[] bytes) throws Exception {
    var files = new TestCatalogue().with("feeds.yaml", FEEDS).files();
    var catalogue =
        new CatalogueIndex(1, new FolderParser().parse(files, new Complaints(9)).catalogue());
    try (var spool = Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 12)) {
      return Rows.validate(
          catalogue, "export", new SpooledBody(spool, Format.XLSX, TestLimits.usual()));
    }
  }
}
