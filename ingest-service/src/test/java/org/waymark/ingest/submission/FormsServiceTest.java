package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ingest.workbook.Xlsx.number;
import static org.waymark.ingest.workbook.Xlsx.row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.workbook.Xlsx;

/** Every form that a body may have, over HTTP. */
class FormsServiceTest {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Ingest ingest = SharedIngest.get();

  private Ingest.Answer post(String path, String type, byte[] body, Map<String, String> headers) {
    return ingest.send(
        "POST", "/api/v1/feeds/cfa-performance/" + path, type, body, Ingest.ADMIN, headers);
  }

  @Test
  void aWorkbookIsTakenByItsFirstOrItsNamedSheet() {
    var xlsx =
        Xlsx.of(
            row(1, "indicator", "period", "value")
                + row(2, "visits", "2012-03", number("C2", "7", 0))
                + row(3, "visits", "2012-04", "<c r=\"C3\"><f>1</f><v>1</v></c>"));
    var taken = post("submissions", WORKBOOK, xlsx.bytes(), Map.of());
    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.json().get("accepted").intValue()).isOne();
    var row = taken.json().get("rows").get(0);
    assertThat(row.get("row").intValue()).isEqualTo(3);
    assertThat(row.get("code").stringValue()).isEqualTo("cell.formula");
    assertThat(
            post("submissions?dryRun=true&sheet=data", WORKBOOK, xlsx.bytes(), Map.of()).status())
        .isEqualTo(200);
    var absent = post("submissions?sheet=Other", WORKBOOK, xlsx.bytes(), Map.of());
    assertThat(absent.status()).isEqualTo(400);
    assertThat(absent.json().get("type").stringValue()).endsWith("/workbook.no-such-sheet");
    assertThat(absent.json().get("detail").stringValue()).contains("it has: Data");
  }

  @Test
  void oldAndMacroWorkbooksAreUnsupported() {
    for (String type :
        new String[] {
          "application/vnd.ms-excel", "application/vnd.ms-excel.sheet.macroEnabled.12"
        }) {
      var answer = post("submissions", type, "x".getBytes(StandardCharsets.UTF_8), Map.of());
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.json().get("detail").stringValue()).contains(".xlsx");
    }
  }
}
