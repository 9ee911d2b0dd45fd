package org.waymark.ingest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/** The calendar over HTTP; it is 7 November 2016, the day on which the catalogue came. */
class CalendarServiceTest {
  private static final String RISKS = "/api/v1/feeds/risks/calendar?from=2016-09-01&to=2016-12-31";
  private final Ingest ingest = SharedIngest.get();

  @Test
  void whatASubmissionBringsIsInTheCalendarOnceItIsAnswered() {
    JsonNode before = ingest.get(RISKS).json();
    assertThat(states(before)).containsExactly("late", "late", "expected", "expected");
    var pushed =
        ingest.push(
            "risks",
            "application/x-ndjson",
            "{\"period\":\"2016-09\",\"risk\":\"r1\",\"title\":\"T\",\"likelihood\":3,\"impact\":4}\n"
                + "{\"period\":\"2016-10\",\"risk\":\"r1\",\"title\":\"T\",\"likelihood\":3,\"impact\":4}\n"
                + "{\"period\":\"2016-10\",\"risk\":\"\"}\n");
    assertThat(pushed.status()).isEqualTo(202);
    JsonNode after = ingest.get(RISKS).json();
    assertThat(states(after)).containsExactly("late", "arrived late", "arrived", "expected");
    JsonNode october = after.get("lines").get(2);
    assertThat(october.get("due").stringValue()).isEqualTo("2016-11-14");
    assertThat(october.get("complete").get("submission"))
        .isEqualTo(pushed.json().get("submission"));
    assertThat(october.has("indicator")).isFalse();
  }

  @Test
  void indicatorsNameWhatIsMissing() {
    JsonNode calendar =
        ingest.get("/api/v1/feeds/cfa-performance/calendar?from=2016-12-01&to=2016-12-31").json();
    assertThat(calendar.get("today").stringValue()).isEqualTo("2016-11-07");
    JsonNode neet = null;
    for (JsonNode line : calendar.get("lines")) {
      neet = "neet".equals(line.get("indicator").stringValue()) ? line : neet;
    }
    assertThat(neet).isNotNull();
    assertThat(neet.get("missing").toString()).isEqualTo("[\"-\",\"E07000008\"]");
  }

  @Test
  void aSpanThatCannotBeMeantIsRefused() {
    String calendar = "/api/v1/feeds/risks/calendar";
    assertThat(ingest.get(calendar + "?from=2016-12-01&to=2016-11-01").status()).isEqualTo(400);
    assertThat(ingest.get(calendar + "?from=2000-12-01&to=2016-11-01").status()).isEqualTo(400);
    assertThat(ingest.get(calendar + "?from=soon").status()).isEqualTo(400);
  }

  private static List<String> states(JsonNode calendar) {
    List<String> all = new ArrayList<>();
    calendar.get("lines").forEach(line -> all.add(line.get("state").stringValue()));
    return all;
  }
}
