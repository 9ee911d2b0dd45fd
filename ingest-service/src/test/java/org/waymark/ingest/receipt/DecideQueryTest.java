package org.waymark.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.Topic;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.publishing.EventPublisher;

/** Deciding on queries over HTTP, with a fold that answers as the test says. */
class DecideQueryTest {
  private final Ingest ingest = SharedIngest.get();

  @Test
  void aDecisionReachesTheLogIsAnsweredAndWrittenDown() {
    Queried queried = queried("2011-01", "visits");
    Answer answer = answering(queried, AnswerResult.APPLIED, null, "withdrawn", "checked", "k1");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("result").stringValue()).isEqualTo("applied");
    assertThat(answer.json().get("decision").stringValue()).isEqualTo("withdrawn");
    QueryDecided decided = decisions(queried).getFirst();
    assertThat(decided.eventId()).isEqualTo(queried.eventId());
    assertThat(decided.reason()).isEqualTo("checked");
    assertThat(decided.row()).isEqualTo(1);
    var shown = ingest.get(queried.address()).json();
    assertThat(shown.get("state").stringValue()).isEqualTo("withdrawn");
    assertThat(shown.get("reason").stringValue()).isEqualTo("checked");
    var receipt = ingest.get("/api/v1/submissions/" + queried.submission()).json();
    assertThat(receipt.get("queried").intValue()).isEqualTo(1);
    assertThat(receipt.get("rows").get(0).get("state").stringValue()).isEqualTo("withdrawn");
    assertThat(audited(queried)).hasSize(1).first().asString().contains("withdrawn");
    Answer again = decide(queried, "withdrawn", "checked", "k1", Ingest.ADMIN);
    assertThat(again.status()).isEqualTo(200);
    assertThat(decisions(queried)).as("the same command is not sent again").hasSize(1);
    assertThat(audited(queried)).hasSize(1);
    problem(
        decide(queried, "confirmed", "checked", "k1", Ingest.ADMIN), 409, "idempotency-key.reused");
  }

  @Test
  void whatTheFoldRefusesIsSaidAndWhatItHasNotAnsweredIsBeingApplied() {
    Queried queried = queried("2011-02", "visits");
    Answer waiting = decide(queried, "confirmed", "we looked", "k2", Ingest.ADMIN);
    assertThat(waiting.status()).isEqualTo(202);
    assertThat(waiting.json().get("result").stringValue()).isEqualTo("being applied");
    QueryDecided sent = decisions(queried).getFirst();
    say(answer(sent, AnswerResult.REFUSED, "the figure was replaced"));
    await()
        .untilAsserted(() -> {
          Answer refused = decide(queried, "confirmed", "we looked", "k2", Ingest.ADMIN);
          problem(refused, 409, "query.settled");
          assertThat(refused.json().get("detail").stringValue())
              .isEqualTo("the figure was replaced");
        });
    assertThat(decisions(queried)).extracting(QueryDecided::command).containsOnly(sent.command());
  }

  @Test
  void onlyWhoMayWriteTheIndicatorDecides() {
    Queried queried = queried("2011-03", "visits");
    String own = token("cfa-performance", "{}");
    String bound = token("cfa-performance", "{\"scope\":{\"indicators\":[\"neet\"]}}");
    String other = token("finance", "{}");
    problem(decide(queried, "confirmed", "x", null, bound), 403, "token.other-indicator");
    problem(decide(queried, "confirmed", "x", null, other), 404, "submission.unknown");
    problem(ingest.get(queried.address(), other), 404, "submission.unknown");
    problem(ingest.get("/api/v1/queries?feed=cfa-performance", other), 403, "token.other-feed");
    assertThat(ingest.get("/api/v1/queries", other).json().get("queries")).isEmpty();
    assertThat(ingest.get("/api/v1/queries?state=open&limit=200", own).text())
        .contains(queried.id());
    assertThat(ingest.get(queried.address(), own).status()).isEqualTo(200);
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    Queried queried = queried("2011-04", "visits");
    problem(decide(queried, "perhaps", "x", null, Ingest.ADMIN), 400, "request.invalid");
    problem(decide(queried, "confirmed", "  ", null, Ingest.ADMIN), 400, "request.invalid");
    problem(
        decide(queried, "confirmed", "x".repeat(501), null, Ingest.ADMIN), 400, "request.invalid");
    problem(
        decide(queried, "confirmed", "x", "k".repeat(201), Ingest.ADMIN),
        400,
        "idempotency-key.invalid");
    problem(
        ingest.get("/api/v1/submissions/%s/queries/none".formatted(queried.submission())),
        404,
        "query.unknown");
    problem(ingest.get("/api/v1/queries?state=lost"), 400, "request.invalid");
    problem(ingest.get("/api/v1/queries?after=x"), 400, "request.invalid");
    problem(ingest.get("/api/v1/queries?limit=201"), 400, "request.invalid");
    assertThat(decisions(queried)).isEmpty();
  }

  /** A query told of the first row of a submission. */
  record Queried(String submission, String id, String eventId) {
    String address() {
      return "/api/v1/submissions/%s/queries/%s".formatted(submission, id);
    }
  }

  private Queried queried(String period, String indicator) {
    String submission =
        ingest
            .push(
                "cfa-performance",
                "text/csv",
                "indicator,period,value\n%s,%s,7\n".formatted(indicator, period))
            .json()
            .get("submission")
            .stringValue();
    var row =
        Topic.read(SharedIngest.bootstrapServers(), Topics.INPUTS).stream()
            .filter(r ->
                r.envelope().event() instanceof MeasurementRecorded m
                    && m.origin().submission().equals(submission))
            .findFirst()
            .orElseThrow();
    var figure = (MeasurementRecorded) row.envelope().event();
    String eventId = Identity.of(figure);
    say(
        new RowOutcome(
            Topics.INPUTS,
            row.raw().partition(),
            row.raw().offset(),
            submission,
            1,
            RowResult.QUERY,
            "value",
            "7",
            "value.jump",
            "7 is 90% less",
            figure.series(),
            figure.period(),
            eventId,
            null));
    String address = "/api/v1/submissions/" + submission;
    await().untilAsserted(() -> assertThat(ingest.get(address).json().get("rows")).hasSize(1));
    String id = ingest.get(address).json().get("rows").get(0).get("query").stringValue();
    return new Queried(submission, id, eventId);
  }

  private Answer answering(
      Queried queried,
      AnswerResult result,
      String message,
      String decision,
      String reason,
      String key) {
    var asked =
        CompletableFuture.supplyAsync(() -> decide(queried, decision, reason, key, Ingest.ADMIN));
    await().atMost(Duration.ofSeconds(10)).until(() -> !decisions(queried).isEmpty());
    say(answer(decisions(queried).getFirst(), result, message));
    Answer answer = asked.join();
    if (answer.status() == 202) {
      await().until(() -> decide(queried, decision, reason, key, Ingest.ADMIN).status() == 200);
      return decide(queried, decision, reason, key, Ingest.ADMIN);
    }
    return answer;
  }

  private Answer decide(Queried queried, String decision, String reason, String key, String token) {
    String body = "{\"decision\":\"%s\",\"reason\":\"%s\"}".formatted(decision, reason);
    return ingest.send(
        "POST",
        queried.address() + "/decisions",
        "application/json",
        body.getBytes(StandardCharsets.UTF_8),
        token,
        key == null ? Map.of() : Map.of("Idempotency-Key", key));
  }

  private static List<QueryDecided> decisions(Queried queried) {
    return Topic.read(SharedIngest.bootstrapServers(), Topics.INPUTS).stream()
        .map(r -> r.envelope().event())
        .filter(QueryDecided.class::isInstance)
        .map(QueryDecided.class::cast)
        .filter(decided -> decided.submission().equals(queried.submission()))
        .distinct()
        .toList();
  }

  private static QueryAnswered answer(QueryDecided to, AnswerResult result, String message) {
    return new QueryAnswered(
        Topics.INPUTS,
        0,
        1,
        to.command(),
        to.submission(),
        to.row(),
        to.code(),
        to.decision(),
        result,
        message,
        to.by(),
        to.at(),
        to.reason(),
        to.series(),
        to.period(),
        to.eventId());
  }

  private void say(Event event) {
    var envelope = new Envelope("said", "/waymark/indicator", Ingest.NOW, "s", event);
    ingest.bean(EventPublisher.class).send(Topics.OUTCOMES, "s", envelope).join();
  }

  private List<Object> audited(Queried queried) {
    String trail = ingest.get("/api/v1/audit?action=" + Action.QUERY_DECIDED.word()).text();
    return List.<Object>of(trail.split("\\{")).stream()
        .filter(entry -> entry.toString().contains(queried.submission()))
        .toList();
  }

  private String token(String feed, String body) {
    return ingest
        .send(
            "POST",
            "/api/v1/feeds/" + feed + "/tokens",
            "application/json",
            body.getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of())
        .json()
        .get("token")
        .stringValue();
  }

  private static void problem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
  }
}
