package org.waymark.indicator.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Fixtures.action;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.SeriesStateChanged;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.IndicatorApplication;
import org.waymark.indicator.Wire;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a row on the log to an answer over HTTP, with everything real. */
@SpringBootTest(
    classes = IndicatorApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=application,indicator",
      "management.server.port=0",
      "waymark.admin-token=secret"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorFlowTest {
  private static final Instant START = Instant.parse("2016-04-01T09:00:00Z");
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static final Wire WIRE = new Wire(KAFKA, 2);

  @LocalServerPort private int port;
  @Autowired private MeterRegistry registry;

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry registry) {
    KAFKA.register(registry);
    MongoForTests.shared().register(registry, IndicatorFlowTest.class);
  }

  @BeforeAll
  static void catalogueApplies() {
    WIRE.publish(
        1,
        Fixtures.catalogue(
            List.of(measure("neet").brokenDownBy("E07000008"), measure("lights")),
            List.of(target("neet/-", "2016/17", "20"), target("lights/-", "2016/17", "90"))));
    WIRE.broadcast(START, new CatalogueActivated(1));
  }

  @AfterAll
  static void end() {
    WIRE.close();
  }

  @Test
  @Order(1)
  void aFigureBecomesTheStateOfItsSeries() throws Exception {
    WIRE.push(figure("neet/-", "2016-04", "17.60").at("2016-05-06T09:00:00Z"));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(get("/api/v1/series/neet/-").path("value").asString("")).isEqualTo("17.60"));
    JsonNode answer = get("/api/v1/series/neet/-");
    assertThat(answer.path("status").asString()).isEqualTo("red");
    assertThat(answer.path("track").asString()).isEqualTo("watch");
    assertThat(answer.path("target").asString()).isEqualTo("20");
    assertThat(answer.path("explanation").asString())
        .isEqualTo(
            "17.6 is 12.0% worse than the target of 20.0; red is worse than 10%"
                + " (council-default, version 1)");
    assertThat(answer.has("variation")).isTrue();
    assertThat(answer.path("overdue").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void goodAndBadRowsEndInExactlyOneCounterEach() throws Exception {
    WIRE.raw("neet", "not an event".getBytes(UTF_8));
    WIRE.push(figure("neet/-", "2016-05", "17").at("2016-06-06T09:00:00Z").row("s2", 1));
    WIRE.push(figure("neet/-", "2016-05", "17.0").at("2016-06-07T09:00:00Z").row("s3", 7));
    WIRE.raw("neet", null);
    WIRE.push(figure("neet/-", "2016-04", "18").revision(1).at("2016-06-08T09:00:00Z"));
    WIRE.push(figure("neet/-", "2016-04", "19").revision(1).at("2016-06-09T09:00:00Z"));
    WIRE.push(figure("other/-", "2016-04", "1").at("2016-06-09T09:00:00Z"));
    WIRE.push(figure("lights/-", "2016-04", "99.5").at("2016-06-10T09:00:00Z"));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(count("waymark.indicator.received")).isEqualTo(11));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(sumOfEnds()).isEqualTo(11));
    assertThat(ended("broadcast")).isEqualTo(2);
    assertThat(ended("accepted")).isEqualTo(4);
    assertThat(ended("duplicate")).isEqualTo(1);
    assertThat(ended("conflict")).isEqualTo(1);
    assertThat(ended("refused")).isEqualTo(1);
    assertThat(ended("dead-letter")).isEqualTo(2);
    assertThat(ended("skipped")).isZero();
    assertThat(count("waymark.dead.letters")).isEqualTo(2);
    assertThat(WIRE.records(Topics.DEAD_LETTERS)).hasSize(2);
    assertThat(WIRE.heard(Topics.OUTCOMES, RowOutcome.class))
        .extracting(RowOutcome::code)
        .containsExactlyInAnyOrder("row.duplicate", "revision.conflict", "indicator.unknown");
    assertThat(WIRE.heard(Topics.OUTCOMES, PositionReached.class)).isNotEmpty();
  }

  @Test
  @Order(3)
  void leavingTheTrackIsSaidOnTheTopicAndOverHttp() throws Exception {
    assertThat(WIRE.heard(Topics.TRACKS, TrackChanged.class))
        .extracting(TrackChanged::to)
        .contains(Track.WATCH, Track.OFF_TRACK);
    JsonNode events = get("/api/v1/track-events?since=2016-06-01T00:00:00Z");
    assertThat(events.get(0).path("to").asString()).isEqualTo("off track");
    assertThat(events.get(0).path("reason").asString())
        .startsWith("May 2016 is red: 17.0 is 15.0%");
    assertThat(WIRE.heard(Topics.STATES, SeriesStateChanged.class)).isNotEmpty();
  }

  @Test
  @Order(4)
  void whatNeverCameIsOverdueAtTheTickAfterItsDueDate() {
    WIRE.broadcast(
        Instant.parse("2016-07-20T09:00:00Z"), new Ticked(Instant.parse("2016-07-20T09:00:00Z")));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(WIRE.heard(Topics.TRACKS, SeriesOverdue.class))
                .extracting(each -> each.series() + " " + each.period())
                .containsExactlyInAnyOrder(
                    "lights/- 2016-05",
                    "lights/- 2016-06",
                    "neet/- 2016-06",
                    "neet/E07000008 2016-04",
                    "neet/E07000008 2016-05",
                    "neet/E07000008 2016-06"));
  }

  @Test
  @Order(5)
  void aCutTellsEverySeriesOnceAndAgreesWithItself() {
    for (int time = 0; time < 2; time++) {
      WIRE.broadcast(
          Instant.parse("2016-07-28T16:00:00Z"),
          new CutRequested(
              "2016-06", Period.parse("2016-06"), Instant.parse("2016-07-28T16:00:00Z")));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(WIRE.heard(Topics.CUTS, CutCompleted.class)).hasSize(4));
    List<CutCompleted> completed = WIRE.heard(Topics.CUTS, CutCompleted.class);
    assertThat(completed).extracting(CutCompleted::hash).hasSize(4);
    assertThat(completed.stream().map(CutCompleted::hash).distinct()).hasSize(2);
    assertThat(completed.stream().mapToInt(CutCompleted::series).sum()).isEqualTo(6);
    assertThat(WIRE.heard(Topics.CUTS, SeriesCut.class)).hasSize(6);
  }

  @Test
  @Order(6)
  void aFigureShowsWhereItCameFrom() throws Exception {
    JsonNode answer = get("/api/v1/series/neet/-/periods/2016-04");
    assertThat(answer.path("state").path("revision").asInt()).isEqualTo(1);
    assertThat(answer.path("lineage").path("submitter").asString()).isEqualTo("cfa");
    assertThat(answer.path("lineage").path("topic").asString()).isEqualTo(Topics.INPUTS);
    assertThat(answer.path("earlier").size()).isEqualTo(2);
    assertThat(answer.path("earlier").get(0).path("conflict").asBoolean()).isTrue();
    assertThat(get("/api/v1/series/neet/-/periods").size()).isEqualTo(2);
    assertThat(get("/api/v1/indicators").size()).isEqualTo(2);
    assertThat(get("/api/v1/indicators/neet").path("state").path("status").asString())
        .isEqualTo("red");
  }

  @Test
  @Order(6)
  void whatWasKnownBeforeACorrectionIsToldAgain() throws Exception {
    JsonNode before = get("/api/v1/series/neet/-?asAt=2016-06-01T10:00:00%2B01:00");
    assertThat(before.path("period").asString()).isEqualTo("2016-04");
    assertThat(before.path("value").asString()).isEqualTo("17.60");
    assertThat(before.path("track").asString()).isEqualTo("watch");
    JsonNode lineage = get("/api/v1/series/neet/-/periods/2016-04?asAt=2016-06-08T08:59:59.999Z");
    assertThat(lineage.path("state").path("revision").asInt()).isZero();
    assertThat(lineage.path("earlier").size()).isZero();
    assertThat(get("/api/v1/series/neet/-/periods?asAt=2016-06-06T09:00:00Z").size()).isEqualTo(2);
    assertThat(
            get("/api/v1/indicators/neet?asAt=2016-06-01T09:00:00Z")
                .path("state")
                .path("value")
                .asString())
        .isEqualTo("17.60");
    assertThat(get("/api/v1/indicators?asAt=2016-03-01T09:00:00Z").size()).isZero();
    assertThat(get("/api/v1/track-events?asAt=2016-05-06T09:00:00Z").size()).isEqualTo(1);
    assertThat(send("/api/v1/series/neet/-?asAt=2016-03-01T09:00:00Z", "secret").statusCode())
        .isEqualTo(404);
    assertThat(send("/api/v1/series/neet/-?asAt=2016-03-01", "secret").body())
        .contains("\"field\":\"asAt\"", "ISO 8601");
  }

  @Test
  @Order(6)
  void whatChangedASeriesIsListedWithWhoAndWhenAndWhatWasBelievedBefore() throws Exception {
    JsonNode history = get("/api/v1/series/neet/-/history");
    assertThat(history.findValuesAsString("what"))
        .containsExactly("catalogue", "figure", "figure", "figure", "figure", "clock");
    JsonNode correction = history.get(3);
    assertThat(correction.path("knownSince").asString()).isEqualTo("2016-06-08T09:00:00Z");
    assertThat(correction.path("said").path("by").asString()).isEqualTo("cfa");
    assertThat(correction.path("said").path("content").asString()).isEqualTo("18");
    JsonNode change = correction.path("changes").get(0);
    assertThat(change.path("period").asString()).isEqualTo("2016-04");
    assertThat(change.path("before").path("value").asString()).isEqualTo("17.60");
    assertThat(change.path("before").path("status").asString()).isEqualTo("red");
    assertThat(change.path("after").path("value").asString()).isEqualTo("18");
    assertThat(history.get(2).path("trackEvents").get(0).path("to").asString())
        .isEqualTo("off track");
    long third = history.get(2).path("offset").asLong();
    assertThat(get("/api/v1/series/neet/-/history?limit=1&after=" + third).get(0))
        .isEqualTo(correction);
    assertThat(get("/api/v1/series/neet/-/history?asAt=2016-06-07T00:00:00Z").size()).isEqualTo(3);
    assertThat(send("/api/v1/series/neet/-/history?limit=0", "secret").statusCode()).isEqualTo(400);
  }

  @Test
  @Order(7)
  void anActionIsShownWithItsSeriesAsItsLatestMonthSays() throws Exception {
    WIRE.push(action("neet/-", "2016-05", "a1", ActionStatus.DONE, 0, "2016-07-28T17:00:00Z"));
    WIRE.push(action("neet/-", "2016-04", "a1", ActionStatus.PLANNED, 0, "2016-07-28T17:00:01Z"));
    WIRE.push(action("neet/-", "2016-04", "a2", ActionStatus.PLANNED, 0, "2016-07-28T17:00:02Z"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(get("/api/v1/series/neet/-").path("actions").size()).isEqualTo(2));
    JsonNode action = get("/api/v1/series/neet/-").path("actions").get(0);
    assertThat(action.path("code").asString()).isEqualTo("a1");
    assertThat(action.path("title").asString()).isEqualTo("Action a1");
    assertThat(action.path("owner").asString()).isEqualTo("head");
    assertThat(action.path("due").asString()).isEqualTo("2016-12-16");
    assertThat(action.path("status").asString()).isEqualTo("done");
    assertThat(action.path("period").asString()).isEqualTo("2016-05");
    assertThat(action.path("knownSince").asString()).isEqualTo("2016-07-28T17:00:00Z");
  }

  @Test
  @Order(8)
  void strangersAreKeptOutAndTheUnknownIsNotFound() throws Exception {
    assertThat(send("/api/v1/series/neet/-", null).statusCode()).isEqualTo(401);
    assertThat(send("/api/v1/series/neet/-", "wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> missing = send("/api/v1/series/nothing/-", "secret");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(send("/api/v1/series/neet/-/periods/2016-13", "secret").statusCode()).isEqualTo(400);
    assertThat(send("/api/openapi.yaml", null).body()).contains("/api/v1/track-events");
    assertThat(send("/api/v1/track-events?since=soon", "secret").body())
        .contains("/problems/request.invalid");
    assertThat(send("/api/v1/track-events?form=short", "secret").statusCode()).isEqualTo(400);
    assertThat(send("/elsewhere", "secret").statusCode()).isEqualTo(401);
  }

  @Test
  @Order(8)
  void aPeriodsSlashMayBeEncoded() throws Exception {
    String year = "there is no figure for 2016/17";
    assertThat(send("/api/v1/series/neet/-/periods/2016/17", "secret").body()).contains(year);
    assertThat(send("/api/v1/series/neet/-/periods/2016%2F17", "secret").body()).contains(year);
    assertThat(send("/api/v1/series/neet/-/periods/2016%252F17", "secret").statusCode())
        .isEqualTo(400);
  }

  @Test
  @Order(8)
  void aQuestionIsBoundedHoweverItIsSent() throws Exception {
    byte[] much = new byte[(1 << 20) + 1];
    for (HttpRequest.BodyPublisher body :
        List.of(
            HttpRequest.BodyPublishers.ofByteArray(much),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))) {
      HttpResponse<String> answer = postTo("/api/v1/evaluations", body);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("/problems/body.too-large");
    }
  }

  @Test
  @Order(9)
  void figuresCanBeJudgedWithoutBeingKept() throws Exception {
    String question =
        """
        {"polarity":"low","frequency":"month","policy":"council-default","spc":{"screen":true},
         "points":[{"period":"2017-04","value":"5099","target":"5000"},
                   {"period":"2017-05","value":"5600","target":"5000","lower":null},
                   {"period":"2017-06","value":5700,"target":5000}]}
        """;
    JsonNode answer = post(question);
    assertThat(answer.path("status").asString()).isEqualTo("red");
    assertThat(answer.path("track").asString()).isEqualTo("off track");
    assertThat(answer.path("points").get(0).path("status").asString()).isEqualTo("amber");
    assertThat(answer.path("points").get(0).path("value").asString()).isEqualTo("5099");
    assertThat(answer.path("assurance").asString()).isEqualTo("hit and miss");
    assertThat(answer.path("explanation").asString())
        .isEqualTo(
            "5700 is 14.0% worse than the target of 5000; red is worse than 10%"
                + " (council-default, version 1)");
    JsonNode own =
        post(
            """
            {"polarity":"high","frequency":"monthly","policy":{"name":"own","versions":[{"version":3,
              "from":"2016-04-01","banding":{"distance":"absolute","bands":[
                {"status":"red","below":"-1"},{"status":"green"}]},
              "track":{"counts":["red"],"enter":{"monthly":1},"leave":{},"watch":[]}}]},
             "points":[{"period":"2017-04","value":"98.9","target":"100"}]}
            """);
    assertThat(own.path("track").asString()).isEqualTo("off track");
    assertThat(post("{\"policy\":\"nobody\"}").path("status").asInt()).isEqualTo(400);
  }

  @Test
  @Order(10)
  void whoListensHearsOfATrackEventAsItHappens() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/v1/track-events/stream"))
            .header("Authorization", "Bearer secret")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Stream<String>> answer =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      WIRE.push(figure("lights/-", "2016-05", "50").at("2016-07-29T09:00:00Z"));
      assertThat(answer.body().filter(line -> line.startsWith("data:")).findFirst().orElseThrow())
          .contains("\"indicator\":\"lights\"", "\"to\":\"watch\"");
      client.shutdownNow();
    }
  }

  @Test
  @Order(11)
  void aPolicyIsTriedWithoutAnythingBeingKept() throws Exception {
    JsonNode before = get("/api/v1/series/neet/-");
    String lenient =
        """
        {"name":"council-default","versions":[{"version":2,"from":"2016-04-01",
          "banding":{"distance":"relative","bands":[
            {"status":"red","below":"-0.5"},{"status":"amber","below":"0"},{"status":"green"}]},
          "track":{"counts":["red"],"enter":{"monthly":2},"leave":{"monthly":2},"watch":[]}}]}
        """;
    JsonNode answer = post("/api/v1/policies/council-default/trial", lenient);
    assertThat(answer.path("series").asInt()).isEqualTo(3);
    assertThat(answer.path("differing").asInt()).isEqualTo(2);
    JsonNode neet = answer.path("differences").get(1);
    assertThat(neet.path("indicator").asString()).isEqualTo("neet");
    assertThat(neet.path("now").path("track").asString()).isEqualTo("watch");
    assertThat(neet.path("then").path("status").asString()).isEqualTo("amber");
    assertThat(neet.path("periods").get(0).path("period").asString()).isEqualTo("2016-05");
    assertThat(neet.path("trackEvents").findValuesAsString("kind")).contains("restated");
    assertThat(get("/api/v1/series/neet/-")).isEqualTo(before);
    assertThat(post("/api/v1/policies/nobodys/trial", lenient).path("status").asInt())
        .isEqualTo(404);
    assertThat(
            post("/api/v1/policies/council-default/trial", "{\"name\":\"own\",\"versions\":[]}")
                .path("status")
                .asInt())
        .isEqualTo(400);
  }

  @Test
  @Order(12)
  void theWholeLogFoldedAgainGivesTheSameToTheByte() throws Exception {
    assertThat(send("/api/v1/rebuild", "secret").statusCode()).isEqualTo(404);
    assertThat(post("/api/v1/rebuild", "").path("stage").asString()).isEqualTo("folding");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(get("/api/v1/rebuild").path("stage").asString()).isEqualTo("done"));
    JsonNode report = get("/api/v1/rebuild");
    assertThat(report.path("same").asBoolean()).as(report.toString()).isTrue();
    assertThat(report.path("comparison").path("series").asInt()).isEqualTo(4);
    assertThat(report.path("comparison").path("trackEvents").asInt())
        .isEqualTo(get("/api/v1/track-events").size());
  }

  private JsonNode post(String body) throws Exception {
    return post("/api/v1/evaluations", body);
  }

  private JsonNode post(String path, String body) throws Exception {
    return new JsonMapper()
        .readTree(postTo(path, HttpRequest.BodyPublishers.ofString(body)).body());
  }

  private HttpResponse<String> postTo(String path, HttpRequest.BodyPublisher body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer secret")
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = send(path, "secret");
    return new JsonMapper().readTree(answer.body());
  }

  private HttpResponse<String> send(String path, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private double ended(String result) {
    return registry.get("waymark.indicator.records").tag("result", result).counter().count();
  }

  private double sumOfEnds() {
    return registry.get("waymark.indicator.records").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private double count(String name) {
    return registry.get(name).counter().count();
  }
}
