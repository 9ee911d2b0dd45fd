package org.waymark.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;

/** Where some words are wanted, more than some words are not received. */
class SmallBodiesTest {
  private static final String TOKENS = "/api/v1/feeds/cfa-performance/tokens";
  private static final String LONG = "{\"name\":\"%s\"}".formatted("x".repeat(100_000));

  private final Ingest ingest = SharedIngest.get();

  @Test
  void aLongBodyIsRefusedUnread() throws Exception {
    HttpResponse<String> answer = send(TOKENS, "application/json", BodyPublishers.ofString(LONG));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("/problems/body.too-large");
  }

  @Test
  void ofOneWithoutEndNoMoreIsReadThanIsTaken() throws Exception {
    HttpResponse<String> answer =
        send(TOKENS, "application/json", BodyPublishers.ofInputStream(SmallBodiesTest::endless));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/problems/request.invalid");
  }

  @Test
  void nobodyMakesUsReceiveAFileBySigningIn() throws Exception {
    HttpResponse<String> answer =
        send(
            "/sign-in",
            "multipart/form-data; boundary=b",
            BodyPublishers.ofString("--b\r\n" + "x".repeat(100) + "\r\n--b--\r\n"));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  private HttpResponse<String> send(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ingest.address() + path))
            .header("Authorization", "Bearer " + Ingest.ADMIN)
            .header("Content-Type", type)
            .POST(body)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  /** A name that goes on for a megabyte, of a length that is not told. */
  private static InputStream endless() {
    String text = "{\"name\":\"" + String.join("", Collections.nCopies(1_000_000, "x"));
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
