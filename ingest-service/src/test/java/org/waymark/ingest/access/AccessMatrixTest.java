package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/**
 * Who gets which answer from which endpoint, whoever he is. The endpoints are read from the running
 * service: one that is added without a line here fails the test.
 */
class AccessMatrixTest {
  private enum For {
    EVERYBODY,
    WHO_IS_KNOWN,
    HIS_FEED,
    HIS_SUBMISSION,
    /** As his submission; there is no such query in it. */
    HIS_QUERY,
    ADMIN
  }

  private static final Map<String, For> ENDPOINTS =
      Map.ofEntries(
          Map.entry("GET /api/openapi", For.EVERYBODY),
          Map.entry("GET /api/openapi.yaml", For.EVERYBODY),
          Map.entry("GET /api/v1/audit", For.ADMIN),
          Map.entry("GET /api/v1/catalogue", For.WHO_IS_KNOWN),
          Map.entry("PUT /api/v1/catalogue", For.ADMIN),
          Map.entry("GET /api/v1/dead-letters", For.ADMIN),
          Map.entry("GET /api/v1/dead-letters/{id}", For.ADMIN),
          Map.entry("POST /api/v1/dead-letters/{id}/replay", For.ADMIN),
          Map.entry("POST /api/v1/dead-letters/{id}/discard", For.ADMIN),
          Map.entry("GET /api/v1/feeds", For.WHO_IS_KNOWN),
          Map.entry("GET /api/v1/feeds/{feed}", For.HIS_FEED),
          Map.entry("GET /api/v1/feeds/{feed}/calendar", For.HIS_FEED),
          Map.entry("GET /api/v1/feeds/{feed}/template.csv", For.HIS_FEED),
          Map.entry("GET /api/v1/feeds/{feed}/template.xlsx", For.HIS_FEED),
          Map.entry("GET /api/v1/feeds/{feed}/submissions", For.HIS_FEED),
          Map.entry("POST /api/v1/feeds/{feed}/submissions", For.HIS_FEED),
          Map.entry("GET /api/v1/feeds/{feed}/tokens", For.ADMIN),
          Map.entry("POST /api/v1/feeds/{feed}/tokens", For.ADMIN),
          Map.entry("POST /api/v1/feeds/{feed}/tokens/{id}/rotations", For.ADMIN),
          Map.entry("DELETE /api/v1/feeds/{feed}/tokens/{id}", For.ADMIN),
          Map.entry("GET /api/v1/queries", For.WHO_IS_KNOWN),
          Map.entry("GET /api/v1/submissions/{id}/queries/{query}", For.HIS_QUERY),
          Map.entry("POST /api/v1/submissions/{id}/queries/{query}/decisions", For.HIS_QUERY),
          Map.entry("GET /api/v1/submissions/{id}", For.HIS_SUBMISSION),
          Map.entry("GET /api/v1/submissions/{id}/rows", For.HIS_SUBMISSION),
          Map.entry("GET /api/v1/submissions/{id}/receipt.csv", For.HIS_SUBMISSION),
          Map.entry("GET /api/v1/submissions/{id}/receipt.csv-metadata.json", For.HIS_SUBMISSION));

  private static final Set<String> OF_THE_CONNECTION = Set.of("date", "connection");
  private static final String OWN = "workforce";
  private static final String OTHER = "programme";
  private static final String NO_SUCH = "no-such-thing";

  private static final Ingest INGEST = SharedIngest.get();
  private static String own;
  private static String other;
  private static String expired;
  private static String revoked;
  private static String ownSubmission;

  @BeforeAll
  static void meetEverybody() {
    own = token(OWN).get("token").stringValue();
    other = token(OTHER).get("token").stringValue();
    JsonNode ended = token(OWN);
    revoked = ended.get("token").stringValue();
    INGEST.bean(FeedTokens.class).revoke("tests", OWN, ended.get("id").stringValue());
    expired = "wm_" + "e".repeat(43);
    Instant then = Ingest.NOW.minusSeconds(60);
    var secret = new AccessToken.Secret(Secrets.hash(expired), then, Ingest.NOW);
    INGEST
        .bean(Tokens.class)
        .add(
            new AccessToken(
                "tk_expired", "x", OWN, Scope.WHOLE_FEED, then, List.of(secret), null, null, 0));
    String rows = "period,directorate,days_lost,average_fte,headcount\n2016-01,cfa,1,1,1\n";
    Answer pushed = INGEST.push(OWN, "text/csv", rows, own, new String[0]);
    ownSubmission = pushed.json().get("submission").stringValue();
  }

  @Test
  void everyEndpointIsInTheMatrix() {
    assertThat(endpoints())
        .as("say in ENDPOINTS whom each endpoint is for")
        .containsExactlyInAnyOrderElementsOf(ENDPOINTS.keySet());
  }

  @Test
  void withoutAValidTokenEveryPathAnswersTheSame() {
    Set<String> answers = new HashSet<>();
    for (String endpoint : endpoints()) {
      boolean open = ENDPOINTS.get(endpoint) == For.EVERYBODY;
      for (String feed : new String[] {OWN, NO_SUCH}) {
        for (String token : strangers()) {
          Answer answer = ask(open ? "POST /api/x" : endpoint, feed, ownSubmission, token);
          assertThat(answer.status()).as("%s with %s", endpoint, token).isEqualTo(401);
          answers.add(seen(answer));
        }
      }
    }
    for (String path : new String[] {"/api", "/api/", "/api/v1", "/api/v2/feeds", "/api/v1/x/y"}) {
      for (String method : new String[] {"GET", "POST", "OPTIONS", "PATCH", "DELETE"}) {
        answers.add(seen(ask(method + " " + path, OWN, ownSubmission, null)));
      }
    }
    assertThat(answers).hasSize(1);
  }

  @Test
  void theDescriptionIsForEverybody() {
    assertThat(ask("GET /api/openapi", OWN, "", null).status()).isEqualTo(200);
    assertThat(ask("GET /api/openapi.yaml", OWN, "", null).status()).isEqualTo(200);
  }

  @Test
  void aTokenIsToldTheSameOfAnotherFeedAndOfNone() {
    Set<String> answers = new HashSet<>();
    for (String endpoint : endpoints(For.HIS_FEED)) {
      answers.add(seen(ask(endpoint, OWN, "", other)));
      answers.add(seen(ask(endpoint, NO_SUCH, "", other)));
      assertThat(ask(endpoint, OWN, "", other).status()).as(endpoint).isEqualTo(403);
    }
    assertThat(answers).hasSize(1);
    assertThat(answers.iterator().next()).contains("token.other-feed");
  }

  @Test
  void aTokenIsToldTheSameOfAnotherSubmissionAndOfNone() {
    List<String> ofSubmissions = new ArrayList<>(endpoints(For.HIS_SUBMISSION));
    ofSubmissions.addAll(endpoints(For.HIS_QUERY));
    for (String endpoint : ofSubmissions) {
      Answer theirs = ask(endpoint, "", ownSubmission, other);
      Answer none = ask(endpoint, "", NO_SUCH, other);
      assertThat(theirs.status()).as(endpoint).isEqualTo(404);
      assertThat(seen(theirs).replace(ownSubmission, NO_SUCH)).isEqualTo(seen(none));
    }
  }

  @Test
  void whatIsTheAdministratorsAnswersEveryTokenTheSame() {
    Set<String> answers = new HashSet<>();
    List<String> closed = new ArrayList<>(endpoints(For.ADMIN));
    closed.add("GET /api/v1/nothing");
    closed.add("DELETE /api/v1/catalogue");
    for (String endpoint : closed) {
      for (String feed : new String[] {OWN, OTHER, NO_SUCH}) {
        Answer answer = ask(endpoint, feed, ownSubmission, own);
        assertThat(answer.status()).as(endpoint).isEqualTo(403);
        answers.add(seen(answer));
      }
    }
    assertThat(answers).hasSize(1);
    assertThat(answers.iterator().next()).contains("token.not-allowed");
  }

  @Test
  void whoMayIsNotRefused() {
    for (String endpoint : endpoints()) {
      if (ENDPOINTS.get(endpoint) == For.HIS_QUERY) {
        assertThat(ask(endpoint, OWN, ownSubmission, own).text()).contains("query.unknown");
      } else if (ENDPOINTS.get(endpoint) != For.ADMIN) {
        assertThat(ask(endpoint, OWN, ownSubmission, own).status())
            .as(endpoint)
            .isNotIn(401, 403, 404)
            .isLessThan(500);
      }
      assertThat(ask(endpoint, OWN, ownSubmission, Ingest.ADMIN).status())
          .as(endpoint)
          .isNotIn(401, 403)
          .isLessThan(500);
    }
  }

  @Test
  void whoMayReadMayAskForTheHeadersAlone() {
    for (String path :
        new String[] {"/api/v1/feeds", "/api/v1/catalogue", "/api/v1/feeds/" + OWN}) {
      assertThat(ask("HEAD " + path, OWN, "", own).status()).as(path).isEqualTo(200);
      assertThat(ask("HEAD " + path, OWN, "", null).status()).as(path).isEqualTo(401);
    }
  }

  @Test
  void onlyHisOwnFeedsAreListed() {
    JsonNode listed = INGEST.get("/api/v1/feeds", own).json();
    assertThat(listed.valueStream().map(feed -> feed.get("code").stringValue()))
        .containsExactly(OWN);
    assertThat(INGEST.get("/api/v1/feeds").json()).hasSizeGreaterThan(5);
  }

  @Test
  void answersForbidWhatABrowserCouldMakeOfThem() {
    for (Answer answer :
        List.of(INGEST.get("/api/v1/feeds"), ask("GET /api/v1/feeds", OWN, "", null))) {
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(answer.header("Set-Cookie")).isEmpty();
    }
    var origin = Map.of("Origin", "https://elsewhere.example");
    Answer crossed = INGEST.send("GET", "/api/v1/feeds", null, new byte[0], Ingest.ADMIN, origin);
    assertThat(crossed.header("Access-Control-Allow-Origin")).isEmpty();
  }

  private static String[] strangers() {
    String wrong = "wm_" + "x".repeat(43);
    return new String[] {
      null, wrong, expired, revoked, "x", "x".repeat(5000), "a.b.c", own + "=", "wm_"
    };
  }

  private static Answer ask(String endpoint, String feed, String submission, String token) {
    String[] parts = endpoint.split(" ");
    String path =
        parts[1]
            .replace("{feed}", feed)
            .replace("submissions/{id}", "submissions/" + submission)
            .replaceAll("\\{[a-z]+}", NO_SUCH);
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    boolean sends = parts[0].equals("POST") || parts[0].equals("PUT");
    return INGEST.send(
        parts[0],
        path,
        sends ? "application/json" : null,
        sends ? body : new byte[0],
        token,
        Map.of());
  }

  /** All that a stranger can see of an answer but when it was given and whether he may go on. */
  private static String seen(Answer answer) {
    HttpHeaders headers = answer.http().headers();
    Map<String, List<String>> kept = new TreeMap<>(headers.map());
    kept.keySet().removeIf(name -> OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)));
    return answer.status() + " " + kept + " " + answer.text();
  }

  private static List<String> endpoints(For whom) {
    return endpoints().stream().filter(e -> ENDPOINTS.get(e) == whom).toList();
  }

  private static List<String> endpoints() {
    List<String> all = new ArrayList<>();
    var mappings = INGEST.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet();
    for (var mapping : mappings) {
      var methods = mapping.getMethodsCondition().getMethods();
      for (var pattern : Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns()) {
        for (String method : methods.stream().map(Enum::name).toList()) {
          all.add(method + " " + pattern.getPatternString());
        }
        assertThat(methods).as(pattern.getPatternString()).isNotNull();
      }
    }
    return all.stream().filter(e -> e.contains(" /api")).distinct().sorted().toList();
  }

  private static JsonNode token(String feed) {
    return INGEST
        .send(
            "POST",
            "/api/v1/feeds/" + feed + "/tokens",
            "application/json",
            "{}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of())
        .json();
  }
}
