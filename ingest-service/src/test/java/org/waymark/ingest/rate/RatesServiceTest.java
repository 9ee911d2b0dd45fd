package org.waymark.ingest.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.audit.Recurrences;

/** Limits over HTTP; the settings are those of {@link SharedIngest}. */
class RatesServiceTest {
  private static final String WRONG = "wm_" + "r".repeat(43);

  private final Ingest ingest = SharedIngest.get();

  @Test
  void aFeedThatAsksTooOftenIsToldWhenToTryAgain() {
    String token = token("cfa-finance");
    List<Integer> statuses = new ArrayList<>();
    Answer last = null;
    for (int i = 0; i < 8; i++) {
      last = ingest.get("/api/v1/feeds/cfa-finance", token);
      statuses.add(last.status());
    }
    assertThat(statuses).startsWith(200, 200, 200, 200, 200).endsWith(429);
    limited(last);
    limited(ingest.get("/api/v1/feeds", token));
    assertThat(ingest.get("/api/v1/feeds/cfa-finance").status()).isEqualTo(200);
    assertThat(ingest.get("/api/v1/feeds", token("other")).status()).isEqualTo(200);
    assertThat(ingest.prometheus()).contains("waymark_ingest_limited_total{limit=\"requests\"}");
    written("rate.limited", "feed/cfa-finance");
  }

  @Test
  void aFeedThatSendsTooMuchIsToldWhenToTryAgain() {
    String token = token("risks");
    String rows = "period,risk\n" + "x".repeat(5000);
    Answer first = ingest.push("risks", "text/csv", rows, token, new String[0]);
    assertThat(first.status()).isNotEqualTo(429);
    limited(ingest.push("risks", "text/csv", rows, token, new String[0]));
    assertThat(ingest.prometheus()).contains("waymark_ingest_limited_total{limit=\"bytes\"}");
  }

  @Test
  void anAddressThatSendsWrongTokensIsHeardOnlyWithThoseItUsedRightly() throws Exception {
    String known = token("other");
    try (var client =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.2")).build()) {
      assertThat(ask(client, known).statusCode()).isEqualTo(200);
      HttpResponse<String> answer = ask(client, WRONG);
      for (int i = 0; i < 3000 && answer.statusCode() == 401; i++) {
        answer = ask(client, WRONG);
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).contains("1");
      assertThat(answer.body()).contains("rate.limited");
      assertThat(ask(client, known).statusCode()).isEqualTo(200);
    }
    assertThat(ingest.get("/api/v1/feeds", WRONG).status()).isEqualTo(401);
    written("token.refused", "interface");
    assertThat(ingest.get("/api/v1/audit?action=token.refused").text())
        .doesNotContain("127.0.0")
        .doesNotContain(WRONG);
  }

  private HttpResponse<String> ask(HttpClient client, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ingest.port() + "/api/v1/feeds"))
            .header("Authorization", "Bearer " + token)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private void written(String action, String subject) {
    ingest.bean(Recurrences.class).write();
    assertThat(ingest.get("/api/v1/audit?action=" + action).json().get("entries").valueStream())
        .anySatisfy(entry -> assertThat(entry.get("subject").stringValue()).isEqualTo(subject));
  }

  private static void limited(Answer answer) {
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/rate.limited");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  private String token(String feed) {
    return ingest
        .send(
            "POST",
            "/api/v1/feeds/" + feed + "/tokens",
            "application/json",
            "{}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of())
        .json()
        .get("token")
        .stringValue();
  }
}
