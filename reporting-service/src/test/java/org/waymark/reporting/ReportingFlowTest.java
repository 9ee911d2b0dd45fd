package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.reporting.Sample.finance;
import static org.waymark.reporting.Sample.inRow;
import static org.waymark.reporting.Sample.month;
import static org.waymark.reporting.Sample.series;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** Given cuts and a ledger, when a month closes, then committees and the public see its report. */
@EachMongoBackend
class ReportingFlowTest {
  private static final Instant START = Instant.parse("2016-04-01T08:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(60);
  private final Harness waymark;

  ReportingFlowTest(MongoBackend mongo) {
    waymark = new Harness(mongo, getClass());
  }

  @AfterEach
  void stop() {
    waymark.close();
  }

  @Test
  void aClosedMonthIsPublishedAsPagesAndDataAndEveryRecordIsCounted() {
    waymark.broadcast(START, new CatalogueActivated(1));
    waymark.catalogue(1, Sample.catalogue());
    var line = finance("2016-04", "cfa", "Older people", "1200000", "100000", null);
    waymark.fact(0, line);
    waymark.fact(0, inRow(2, line));
    waymark.rubbish(0);
    waymark.fact(1, finance("2016-05", "cfa", "Older people", "1200000", "200000", "1300000"));
    tick("2016-05-26T17:00:00Z");
    awaitRequests(1);
    closeAndTell("2016-04", april());
    awaitPublished("2016-04");

    outcomesAreSaid();
    await().atMost(LONG).untilAsserted(this::everyRecordEndsInOneCounter);
    theReportIsServedAsPublished();
    thePagesHoldTogether();
    theInterfaceNeedsItsToken();

    tick("2016-07-27T16:00:00Z");
    awaitRequests(3);
    closeAndTell("2016-05", may());
    closeAndTell("2016-06", may());
    awaitPublished("2016-06");
    assertThat(requested()).containsExactly("2016-04", "2016-05", "2016-06");
    Document may = page("/reports/adults/2016-05");
    assertThat(may.text()).contains("Finance: forecast £100,000 overspend (8% of budget)");
    assertThat(may.text()).contains("Delayed bed-days: went off track");

    String before = waymark.get("/reports/adults/2016-05").body();
    waymark.restart();
    tick("2016-07-27T17:00:00Z");
    assertThat(waymark.get("/reports/adults/2016-05").body()).isEqualTo(before);
    assertThat(requested()).hasSize(3);
  }

  private static List<SeriesState> april() {
    return List.of(
        series("delayed-days", "2016-04", Status.RED, Track.WATCH, "10", "11.5"),
        series("reviews", "2016-04", Status.GREEN, Track.ON_TRACK, "50", "52"));
  }

  private static List<SeriesState> may() {
    return List.of(
        series("delayed-days", "2016-05", Status.RED, Track.OFF_TRACK, "10", "11.5", "12"),
        series("reviews", "2016-05", Status.GREEN, Track.ON_TRACK, "50", "52", "53"));
  }

  private void tick(String instant) {
    waymark.broadcast(Instant.parse(instant), new Ticked(Instant.parse(instant)));
  }

  private List<String> requested() {
    return waymark.read(Topics.CONTROL).stream()
        .map(Envelope::event)
        .map(event -> ((CutRequested) event).cut())
        .toList();
  }

  private void awaitRequests(int count) {
    await().atMost(LONG).until(() -> requested().size() >= count);
  }

  private void closeAndTell(String month, List<SeriesState> states) {
    Period period = month(month);
    CutRequested request =
        waymark.read(Topics.CONTROL).stream()
            .map(envelope -> (CutRequested) envelope.event())
            .filter(each -> each.month().equals(period))
            .findFirst()
            .orElseThrow();
    waymark.broadcast(request.at(), request);
    waymark.cut(period, states);
  }

  private void awaitPublished(String month) {
    await()
        .atMost(LONG)
        .until(
            () -> waymark.api("/api/v1/packs?month=" + month).body().contains("general-purposes"));
  }

  private void outcomesAreSaid() {
    await()
        .atMost(LONG)
        .untilAsserted(() -> {
          List<Envelope> outcomes = waymark.read(Topics.OUTCOMES);
          assertThat(outcomes)
              .filteredOn(envelope -> envelope.event() instanceof RowOutcome)
              .singleElement()
              .extracting(envelope -> ((RowOutcome) envelope.event()).code())
              .isEqualTo("row.duplicate");
          assertThat(outcomes)
              .extracting(Envelope::event)
              .contains(
                  new PositionReached(Topics.LEDGER, 0, 5),
                  new PositionReached(Topics.LEDGER, 1, 3));
        });
    assertThat(waymark.raw(Topics.DEAD_LETTERS)).hasSize(1);
  }

  private void everyRecordEndsInOneCounter() {
    MeterRegistry meters = waymark.bean(MeterRegistry.class);
    double ended =
        meters.find("waymark.reporting.ledger.records").counters().stream()
            .mapToDouble(Counter::count)
            .sum();
    assertThat(meters.counter("waymark.reporting.ledger.received").count()).isEqualTo(ended);
    assertThat(count(meters, "fact")).isEqualTo(2);
    assertThat(count(meters, "duplicate")).isEqualTo(1);
    assertThat(count(meters, "unreadable")).isEqualTo(1);
    assertThat(count(meters, "broadcast")).isEqualTo(6);
    assertThat(meters.counter("waymark.dead.letters", "service", "reporting").count()).isEqualTo(1);
    assertThat(meters.counter("waymark.reporting.packs.published").count()).isEqualTo(2);
  }

  private static double count(MeterRegistry meters, String result) {
    return meters.counter("waymark.reporting.ledger.records", "result", result).count();
  }

  private void theReportIsServedAsPublished() {
    Document report = page("/reports/adults/2016-04");
    assertThat(report.selectFirst("h1").text())
        .isEqualTo("Finance and performance report, April 2016");
    assertThat(report.text()).contains("Delayed bed-days: 15% worse than target");
    assertThat(report.text()).contains("Illustrative figures: made up for a test.");
    assertThat(report.text()).contains("£100,000 spent of £1.2m");
    var csv = waymark.get("/reports/adults/2016-04/report.csv");
    assertThat(csv.body().lines())
        .hasSize(6)
        .anyMatch(line -> line.startsWith("Older people live well,delayed-days,Delayed bed-days,"));
    assertThat(waymark.get("/reports/adults/2016-04/finance.csv").body())
        .contains("2016-04,Children and Adults,Older people,1200000,100000,,,,,");
    String tag = csv.headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(waymark.uri("/reports/adults/2016-04/report.csv"))
            .header("If-None-Match", tag)
            .build();
    assertThat(waymark.send(again).statusCode()).isEqualTo(304);
  }

  /** Follows every link of the site from its first page. */
  private void thePagesHoldTogether() {
    Deque<String> ahead = new ArrayDeque<>(List.of("/", "/accessibility"));
    Set<String> seen = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      String path = ahead.poll();
      var answer = waymark.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        links(checked(path, answer.body())).stream().filter(seen::add).forEach(ahead::add);
      }
    }
    assertThat(seen)
        .contains(
            "/indicators/delayed-days",
            "/goals/older-people",
            "/frameworks/framework-2016",
            "/committees/adults",
            "/reports/adults/2016-04/versions",
            "/waymark/accent.css");
    assertThat(waymark.get("/waymark/accent.css").body()).contains("#005a30");
    var missing = waymark.get("/indicators/no-such");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(checked("404", missing.body()).title()).startsWith("Page not found");
  }

  private static List<String> links(Document page) {
    return page.select("[href]").stream()
        .map(link -> link.attr("href"))
        .filter(href -> href.startsWith("/"))
        .map(href -> href.replaceFirst("#.*", ""))
        .toList();
  }

  private Document page(String path) {
    return checked(path, waymark.get(path).body());
  }

  private static Document checked(String path, String html) {
    Document page = Jsoup.parse(html);
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.text()).as(path).doesNotContain("null").doesNotContain("${");
    for (Element table : page.select("table")) {
      assertThat(table.select("caption")).as(path).hasSize(1);
      assertThat(table.select("th")).as(path).allMatch(th -> th.hasAttr("scope"));
      assertThat(table.select("td, th")).as(path).noneMatch(cell -> cell.text().isBlank());
    }
    Set<String> ids = new HashSet<>();
    page.select("[id]")
        .forEach(each -> assertThat(ids.add(each.id())).as(path + each.id()).isTrue());
    assertThat(page.select("[style], script")).as(path).isEmpty();
    return page;
  }

  private void theInterfaceNeedsItsToken() {
    var refused = waymark.get("/api/v1/packs");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .isEqualTo("application/problem+json");
    assertThat(waymark.api("/api/v1/packs/adults_2016-04_v1").body())
        .contains("\"status\":\"published\"");
    assertThat(waymark.api("/api/v1/packs/no-such").statusCode()).isEqualTo(404);
    assertThat(waymark.api("/api/v1/packs?month=soon").statusCode()).isEqualTo(400);
    assertThat(waymark.api("/api/v1/packs?year=2016").body()).contains("/problems/request.invalid");
    assertThat(waymark.api("/api/v1/nothing").body()).contains("/problems/not-found");
    whatNoControllerTakesIsAProblemInTheInterfaceAndAPageElsewhere();
    assertThat(waymark.get("/api/openapi.yaml").statusCode()).isEqualTo(200);
    HttpRequest early =
        HttpRequest.newBuilder(waymark.uri("/api/v1/packs"))
            .header("Authorization", "Bearer " + Harness.TOKEN)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"committee\":\"adults\",\"month\":\"2016-09\"}"))
            .build();
    assertThat(waymark.send(early).statusCode()).isEqualTo(409);
  }

  private void whatNoControllerTakesIsAProblemInTheInterfaceAndAPageElsewhere() {
    var nothing = HttpRequest.BodyPublishers.noBody();
    var problem =
        waymark.send(
            HttpRequest.newBuilder(waymark.uri("/api/v1/packs"))
                .header("Authorization", "Bearer " + Harness.TOKEN)
                .PUT(nothing)
                .build());
    assertThat(problem.statusCode()).isEqualTo(405);
    assertThat(problem.body()).contains("/problems/method.not-allowed");
    var page = waymark.send(HttpRequest.newBuilder(waymark.uri("/")).PUT(nothing).build());
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.body()).contains("<h1", "This request cannot be answered");
  }
}
