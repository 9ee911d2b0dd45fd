package org.waymark.ingest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.TestCatalogue;
import tools.jackson.databind.JsonNode;

/** The audit trail over HTTP. */
class AuditServiceTest {
  private final Ingest ingest = SharedIngest.get();

  @Test
  void tokensCataloguesAndSubmissionsStandInIt() {
    var made =
        ingest.send(
            "POST",
            "/api/v1/feeds/other/tokens",
            "application/json",
            "{\"name\":\"Audited\"}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of());
    String token = "token/" + made.json().get("id").stringValue();
    assertThat(entry("token.made", token).get("actor").stringValue()).isEqualTo("admin");
    assertThat(entry("token.made", token).get("detail").stringValue()).contains("'Audited'");
    String pushed =
        ingest
            .push("other", "text/csv", "indicator,period,value\nnone,2011-01,1\n")
            .json()
            .get("submission")
            .stringValue();
    assertThat(entry("submission", "submission/" + pushed).get("outcome").stringValue())
        .isEqualTo("refused");
    assertThat(entry("catalogue.published", "catalogue/1").get("detail").stringValue())
        .contains("indicators 5 added");
    ingest.putCatalogue(new TestCatalogue().with("calendar.yaml", "closeWorkingDay: x"));
    assertThat(entry("catalogue.published", "catalogue").get("outcome").stringValue())
        .isEqualTo("refused");
  }

  @Test
  void bodiesThatCannotBeReadAreCounted() {
    ingest.push("other", "application/json", "no JSON");
    ingest.push("other", "application/json", "no JSON");
    ingest.bean(Recurrences.class).write();
    JsonNode entry = entry("body.unreadable", "feed/other");
    assertThat(entry.get("outcome").stringValue()).isEqualTo("refused");
    assertThat(entry.get("detail").stringValue())
        .matches("[2-9] times within a minute: body.not-json");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    for (String query : List.of("page=0", "page=101", "since=lately", "action=gossip")) {
      assertThat(ingest.get("/api/v1/audit?" + query).status()).as(query).isEqualTo(400);
    }
  }

  private JsonNode entry(String action, String subject) {
    return ingest
        .get("/api/v1/audit?action=" + action)
        .json()
        .get("entries")
        .valueStream()
        .filter(entry -> entry.get("subject").stringValue().equals(subject))
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
