package org.waymark.standalone.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to one service, with a bearer token. What the service is too busy for (429, 503) is
 * asked again when it says, a few times.
 */
public final class Http {
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final int TRIES = 6;
  private static final Duration USUAL_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String base;
  private final String token;
  private final Pause pause;

  /** Waits; tests do not. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration length) throws InterruptedException;
  }

  /**
   * @param base where the service is, without a slash at the end
   * @param token sent as bearer token; none when empty
   */
  public Http(String base, String token, Pause pause) {
    this.base = base.replaceAll("/+$", "");
    this.token = token;
    this.pause = pause;
  }

  public Http(String base, String token) {
    this(base, token, Thread::sleep);
  }

  /** The same service, asked in another's name. */
  public Http as(String otherToken) {
    return new Http(base, otherToken, pause);
  }

  /**
   * A request for a path of this service.
   *
   * @throws UsageError when the address given for the service is none
   */
  public HttpRequest.Builder request(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWER_LIMIT);
      return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    } catch (IllegalArgumentException e) {
      throw new UsageError(base + " is no address of a service: " + e.getMessage());
    }
  }

  /** The answer, whatever its status, once the service is not too busy to give one. */
  public HttpResponse<byte[]> send(HttpRequest request) throws Refused {
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      for (int tried = 1; BUSY.contains(answer.statusCode()) && tried < TRIES; tried++) {
        pause.of(retryAfter(answer));
        answer = client.send(request, BodyHandlers.ofByteArray());
      }
      return answer;
    } catch (ConnectException e) {
      throw new Refused("Nothing answers at " + base + ". Is Waymark running there?", e);
    } catch (IOException e) {
      throw new Refused("The request to " + base + " failed: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted.", e);
    }
  }

  /** The answer's body as JSON, when its status is one of those hoped for. */
  public JsonNode json(HttpRequest request, Integer... hopedFor) throws Refused {
    return json(expect(send(request), hopedFor));
  }

  /** The same answer when its status is one of those hoped for. */
  public static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer, Integer... hopedFor)
      throws Refused {
    if (Set.of(hopedFor).contains(answer.statusCode()) && !isProblem(answer)) {
      return answer;
    }
    throw new Refused(reason(answer));
  }

  /** The answer's body as JSON. */
  public static JsonNode json(HttpResponse<byte[]> answer) throws Refused {
    try {
      return JSON.readTree(answer.body());
    } catch (JacksonException e) {
      throw new Refused(answer.uri() + " answered something that is no JSON.", e);
    }
  }

  private static boolean isProblem(HttpResponse<byte[]> answer) {
    return contentType(answer).startsWith("application/problem+json");
  }

  private static String contentType(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** In words: RFC 9457's detail and title where the answer has them, else the bare status. */
  private static String reason(HttpResponse<byte[]> answer) throws Refused {
    String status = "HTTP " + answer.statusCode();
    if (!isProblem(answer)) {
      return status + " from " + answer.uri().getPath();
    }
    JsonNode problem = json(answer);
    String title = problem.path("title").asString("");
    String detail = problem.path("detail").asString("");
    String words = detail.isBlank() || detail.equals(title) ? title : title + ": " + detail;
    return "%s (%s)%s".formatted(words, status, errors(problem));
  }

  private static String errors(JsonNode problem) {
    var lines = new StringBuilder();
    for (JsonNode error : problem.path("errors")) {
      lines.append("\n  ").append(error.isObject() ? placed(error) : error.asString());
    }
    long more = problem.path("moreErrors").asLong(0);
    return more > 0 ? lines + "\n  and " + more + " more" : lines.toString();
  }

  /** file:line field: message, with whatever of it the error has. */
  private static String placed(JsonNode error) {
    String line = error.path("line").asString("");
    String place =
        error.path("file").asString("") + (line.isEmpty() || line.equals("0") ? "" : ":" + line);
    String field = error.path("field").asString("");
    String where = (place + " " + field).strip();
    String message = error.path("message").asString(error.toString());
    return where.isEmpty() ? message : where + ": " + message;
  }

  private static Duration retryAfter(HttpResponse<byte[]> answer) {
    Duration told =
        answer
            .headers()
            .firstValue("Retry-After")
            .filter(text -> text.matches("\\d{1,6}"))
            .map(text -> Duration.ofSeconds(Long.parseLong(text)))
            .orElse(USUAL_WAIT);
    return told.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : told;
  }
}
