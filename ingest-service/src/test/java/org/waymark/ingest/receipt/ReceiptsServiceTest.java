package org.waymark.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/** Receipts over HTTP. */
class ReceiptsServiceTest {
  private final Ingest ingest = SharedIngest.get();

  @Test
  void everyRefusedRowIsThereByPagesAndAsAFile() {
    var text = new StringBuilder("indicator,period,value\nvisits,2013-01,1\nvisits,2013-01,1\n");
    for (int i = 0; i < 150; i++) {
      text.append("visits,=cmd|'/C calc'!A0,1\n");
    }
    String id = push("cfa-performance", text.toString());
    String address = "/api/v1/submissions/" + id;
    JsonNode first = ingest.get(address + "/rows").json();
    assertThat(first.get("rows")).hasSize(100);
    assertThat(first.get("total").intValue()).isEqualTo(151);
    assertThat(first.get("rows").get(0).get("code").stringValue()).isEqualTo("row.repeated");
    JsonNode second = ingest.get(address + "/rows?page=2").json();
    assertThat(second.get("rows")).hasSize(51);
    var csv = ingest.get(address + "/receipt.csv");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    List<String> lines = List.of(csv.text().split("\r\n"));
    assertThat(lines).hasSize(152);
    assertThat(lines.getFirst()).isEqualTo("row,result,field,value,code,message,state");
    assertThat(lines.getLast())
        .startsWith("152,rejected,period,'=cmd|'/C calc'!A0,period.invalid,");
    JsonNode metadata = ingest.get(address + "/receipt.csv-metadata.json").json();
    assertThat(metadata.get("tableSchema").get("columns")).hasSize(7);
    assertThat(metadata.get("dc:description").stringValue()).contains("152 rows received: 1");
  }

  @Test
  void aFeedsSubmissionsAreListedNewestFirstByPagesAndFilters() {
    List<String> pushed = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      pushed.add(push("other", "indicator,period,value\nnone,2013-0%d,1\n".formatted(i)));
    }
    String list = "/api/v1/feeds/other/submissions";
    List<String> found = new ArrayList<>();
    String after = "";
    do {
      JsonNode part = ingest.get(list + "?limit=2" + after).json();
      part.get("submissions").forEach(s -> found.add(s.get("submission").stringValue()));
      after = part.path("next").isMissingNode() ? "" : "&after=" + part.get("next").stringValue();
    } while (!after.isEmpty());
    assertThat(found).containsExactlyInAnyOrderElementsOf(pushed);
    assertThat(count(list + "?state=completed&from=2016-11-07&to=2016-11-07")).isEqualTo(5);
    assertThat(count(list + "?state=interrupted")).isZero();
    assertThat(count(list + "?to=2016-11-06")).isZero();
    assertThat(count(list + "?from=2016-11-08")).isZero();
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    String list = "/api/v1/feeds/other/submissions";
    for (String query :
        List.of("?state=lost", "?limit=0", "?limit=201", "?after=x", "?from=yesterday")) {
      var answer = ingest.get(list + query);
      assertThat(answer.status()).as(query).isEqualTo(400);
      assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/request.invalid");
    }
    assertThat(ingest.get("/api/v1/feeds/nowhere/submissions").status()).isEqualTo(404);
    assertThat(ingest.get("/api/v1/submissions/none/rows").status()).isEqualTo(404);
    assertThat(ingest.get("/api/v1/submissions/none/receipt.csv").status()).isEqualTo(404);
  }

  private int count(String path) {
    return ingest.get(path).json().get("submissions").size();
  }

  private String push(String feed, String text) {
    return ingest.push(feed, "text/csv", text).json().get("submission").stringValue();
  }
}
