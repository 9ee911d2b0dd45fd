package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/** Tokens of feeds over HTTP. */
class TokensServiceTest {
  private static final String TOKENS = "/api/v1/feeds/other/tokens";
  private static final String PERFORMANCE = "/api/v1/feeds/cfa-performance/tokens";
  private static final String[] NONE = {};

  private final Ingest ingest = SharedIngest.get();

  @Test
  void aTokenIsShownOnceAndListedWithoutIt() {
    Answer made = post(TOKENS, "{\"name\":\"Mosaic\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.header("Cache-Control")).contains("no-store");
    String token = made.json().get("token").stringValue();
    Answer listed = ingest.get(TOKENS);
    assertThat(listed.text()).doesNotContain(token).doesNotContain(Secrets.hash(token));
    JsonNode row = row(listed.json(), made.json().get("id").stringValue());
    assertThat(row.propertyNames()).containsExactlyInAnyOrder("id", "name", "created", "expires");
    assertThat(row.get("name").stringValue()).isEqualTo("Mosaic");
    assertThat(row.get("expires").stringValue()).isEqualTo("2017-12-12T09:00:00Z");
    assertThat(ingest.get("/api/v1/feeds", token).json()).hasSize(1);
    row = row(ingest.get(TOKENS).json(), made.json().get("id").stringValue());
    assertThat(row.get("lastUsed").stringValue()).isEqualTo(Ingest.NOW.toString());
  }

  @Test
  void aTokenIsRotatedAndRevoked() {
    JsonNode made = post(TOKENS, "{}").json();
    String id = made.get("id").stringValue();
    Answer rotated = post(TOKENS + "/" + id + "/rotations", "{\"overlap\":\"P2D\"}");
    assertThat(rotated.status()).as(rotated.text()).isEqualTo(201);
    assertThat(rotated.json().get("replacedUntil").stringValue()).isEqualTo("2016-11-09T09:00:00Z");
    String old = made.get("token").stringValue();
    String fresh = rotated.json().get("token").stringValue();
    assertThat(ingest.get("/api/v1/feeds", old).status()).isEqualTo(200);
    assertThat(ingest.get("/api/v1/feeds", fresh).status()).isEqualTo(200);
    assertThat(delete(id).status()).isEqualTo(204);
    assertThat(delete(id).status()).isEqualTo(204);
    assertThat(ingest.get("/api/v1/feeds", old).status()).isEqualTo(401);
    assertThat(ingest.get("/api/v1/feeds", fresh).status()).isEqualTo(401);
    assertThat(row(ingest.get(TOKENS).json(), id).get("revoked")).isNotNull();
    problem(post(TOKENS + "/" + id + "/rotations", "{}"), 409, "token.ended");
    problem(post(PERFORMANCE + "/" + id + "/rotations", "{}"), 404, "token.not-found");
    problem(delete("tk_none"), 404, "token.not-found");
  }

  @Test
  void aTokenTakesRowsOfItsOwnIndicatorsOnly() {
    Answer made = post(PERFORMANCE, "{\"scope\":{\"indicators\":[\"visits\"]}}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().get("scope").get("indicators").get(0).stringValue()).isEqualTo("visits");
    String rows =
        "indicator,period,value,numerator,denominator\n"
            + "visits,2008-01,1,,\nneet,2008-01,,1,2\nvisits,2008-02,1,,\n,2008-03,1,,\n";
    Answer pushed =
        ingest.push(
            "cfa-performance", "text/csv", rows, made.json().get("token").stringValue(), NONE);
    assertThat(pushed.status()).isEqualTo(202);
    assertThat(pushed.json().get("accepted").intValue()).isEqualTo(2);
    assertThat(pushed.json().get("rejected").intValue()).isEqualTo(2);
    assertThat(pushed.json().get("rows").get(0).get("code").stringValue())
        .isEqualTo("token.other-indicator");
    assertThat(pushed.json().get("rows").get(1).get("code").stringValue())
        .isEqualTo("indicator.missing");
  }

  @Test
  void aRequestThatWouldMakeAWiderOrUselessTokenIsRefused() {
    problem(post(TOKENS, "{\"scop\":{}}"), 400, "request.invalid");
    problem(post(TOKENS, "{\"scope\":{\"indicator\":[\"x\"]}}"), 400, "request.invalid");
    problem(post(TOKENS, "{\"scope\":{\"kinds\":[\"x\"]}}"), 400, "request.invalid");
    problem(post(TOKENS, "{\"name\":\"a\\nb\"}"), 400, "request.invalid");
    for (String scope :
        new String[] {
          "{\"indicators\":[]}", "{\"indicators\":[\"x\"]}", "{\"kinds\":[\"risks\"]}"
        }) {
      problem(post(TOKENS, "{\"scope\":" + scope + "}"), 400, "token.scope-invalid");
    }
    problem(
        post("/api/v1/feeds/finance/tokens", "{\"scope\":{\"indicators\":[\"visits\"]}}"),
        400,
        "token.scope-invalid");
    problem(post(TOKENS, "{\"name\":\"" + "x".repeat(101) + "\"}"), 400, "token.name-too-long");
    problem(post(TOKENS, "{\"expires\":\"2016-01-01T00:00:00Z\"}"), 400, "token.expires-invalid");
    String id = post(TOKENS, "{}").json().get("id").stringValue();
    problem(
        post(TOKENS + "/" + id + "/rotations", "{\"overlap\":\"P31D\"}"),
        400,
        "token.overlap-invalid");
    problem(post("/api/v1/feeds/nowhere/tokens", "{}"), 404, "feed.unknown");
  }

  private static JsonNode row(JsonNode list, String id) {
    return list.get("tokens")
        .valueStream()
        .filter(row -> row.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Answer post(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return ingest.send("POST", path, "application/json", bytes, Ingest.ADMIN, Map.of());
  }

  private Answer delete(String id) {
    return ingest.send("DELETE", TOKENS + "/" + id, null, new byte[0], Ingest.ADMIN, Map.of());
  }

  private static void problem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
  }
}
