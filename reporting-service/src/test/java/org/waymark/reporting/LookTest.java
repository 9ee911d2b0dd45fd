package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.reporting.Sample.finance;
import static org.waymark.reporting.Sample.month;
import static org.waymark.reporting.Sample.project;
import static org.waymark.reporting.Sample.risk;
import static org.waymark.reporting.Sample.workforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.testing.MongoForTests;

/** Keeps pages of real size under {@code target/look}, to be opened and looked at. */
class LookTest {
  private static final Path FOLDER = Path.of("target", "look");

  @Test
  void aCouncilOfRealSizeReadsItsMonth() throws IOException {
    Demonstration council = new Demonstration();
    try (Harness waymark = new Harness(MongoForTests.embedded(), getClass())) {
      waymark.catalogue(1, council.catalogue());
      waymark.broadcast(Instant.parse("2016-10-01T08:00:00Z"), new CatalogueActivated(1));
      books(waymark);
      Instant tick = Instant.parse("2016-11-24T17:00:00Z");
      waymark.broadcast(tick, new Ticked(tick));
      await().atMost(Duration.ofSeconds(60)).until(() -> waymark.read(Topics.CONTROL).size() == 2);
      for (String month : new String[] {"2016-09", "2016-10"}) {
        waymark.broadcast(tick, new CutRequested(month, month(month), tick));
        waymark.cut(month(month), council.states(month(month)));
      }
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> waymark.get("/reports/general-purposes/2016-10").statusCode() == 200);
      keep(waymark, "/", "overview");
      keep(waymark, "/indicators", "indicators");
      keep(waymark, "/indicators/delayed-bed-days", "indicator");
      keep(waymark, "/indicators/childhood-obesity", "places");
      keep(waymark, "/goals/economy", "goal");
      keep(waymark, "/committees/health", "committee");
      keep(waymark, "/frameworks/framework-2016", "framework");
      keep(waymark, "/reports/health/2016-10", "service");
      keep(waymark, "/reports/adults/2016-10", "adults");
      keep(waymark, "/reports/general-purposes/2016-10", "corporate");
      String corporate = waymark.get("/reports/general-purposes/2016-10").body();
      assertThat(Jsoup.parse(corporate).select("#indicators ~ div tbody tr")).hasSize(56);
    }
  }

  private static void books(Harness waymark) {
    for (String month : new String[] {"2016-09", "2016-10"}) {
      boolean now = month.equals("2016-10");
      waymark.fact(
          0,
          finance(
              month, "cfa", "Older people", "48200000", "25100000", now ? "49350000" : "49100000"));
      waymark.fact(
          0, finance(month, "cfa", "Learning disability", "61500000", "36000000", "62310000"));
      waymark.fact(
          0, finance(month, "cfa", "Client contributions", "-18300000", "-9800000", "-18450000"));
      waymark.fact(0, finance(month, "cfa", "Mental health", "12100000", "6300000", "12055000"));
      waymark.fact(0, finance(month, "ete", "Highways", "31900000", "15600000", "31640000"));
      waymark.fact(
          0, finance(month, "public-health", "Sexual health", "5200000", "2500000", "5190000"));
      waymark.fact(1, risk(month, "budget", now ? 4 : 3, 5));
      waymark.fact(1, risk(month, "safeguarding", 3, 5));
      waymark.fact(1, risk(month, "infrastructure", now ? 2 : 3, 4));
      waymark.fact(1, project(month, "hubs", now ? Status.RED : Status.AMBER));
      waymark.fact(1, project(month, "digital", Status.GREEN));
      waymark.fact(1, project(month, "transport", Status.GREEN));
    }
    for (Period each : month("2016-10").lastPeriods(12).toList()) {
      waymark.fact(1, workforce(each.toString(), "cfa", "1630", "2310.5"));
      waymark.fact(1, workforce(each.toString(), "ete", "402", "730"));
    }
  }

  private static void keep(Harness waymark, String path, String name) throws IOException {
    Files.createDirectories(FOLDER);
    String page =
        waymark
            .get(path)
            .body()
            .replace("/webjars/govuk-frontend/5.14.0/", "/webjars/govuk-frontend/");
    for (String asset :
        new String[] {
          "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css",
          "/waymark/waymark.css",
          "/waymark/accent.css"
        }) {
      String file = asset.substring(asset.lastIndexOf('/') + 1);
      Files.writeString(FOLDER.resolve(file), waymark.get(asset).body());
      page = page.replace(asset, file);
    }
    assertThat(Jsoup.parse(page).text()).as(path).doesNotContain("null").doesNotContain("[]");
    Files.writeString(FOLDER.resolve(name + ".html"), page);
  }
}
