package org.waymark.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.ChildJvm;
import org.waymark.standalone.broker.EmbeddedBroker;
import org.waymark.standalone.push.CatalogueFolder;
import org.waymark.standalone.store.EmbeddedStore;
import org.waymark.testing.FreePort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ingest in a JVM of its own, its broker and store in this one; each can be stopped and started.
 */
final class RunningIngest implements AutoCloseable {
  static final String SUBMISSIONS = "/api/v1/feeds/ete-performance/submissions";
  private static final String TOKEN = "a-token-for-this-test";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final EmbeddedStore store;
  private final int port = FreePort.find();
  private final int brokerPort = FreePort.find();
  private final int controllerPort = FreePort.find();
  private @Nullable EmbeddedBroker broker;
  private @Nullable Process process;

  RunningIngest(Path folder) throws IOException {
    this.folder = folder;
    this.store = EmbeddedStore.open(folder.resolve("store"));
  }

  /** Apart from the constructor, so that what did start is closed where the rest does not. */
  void start() {
    startBroker();
    startProcess();
    HttpRequest catalogue =
        request("/api/v1/catalogue")
            .header("Content-Type", "application/zip")
            .PUT(BodyPublishers.ofByteArray(catalogue()))
            .build();
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          HttpResponse<String> answer = send(catalogue);
          assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        });
  }

  private static byte[] catalogue() {
    return CatalogueFolder.zip(List.of(Path.of("..", "demonstration", "catalogue")));
  }

  void startBroker() {
    broker = EmbeddedBroker.start(folder.resolve("broker"), brokerPort, controllerPort);
  }

  void stopBroker() {
    if (broker != null) {
      broker.close();
    }
  }

  String bootstrapServers() {
    return "127.0.0.1:" + brokerPort;
  }

  void startProcess() {
    process =
        ChildJvm.startedUntil(
            IngestProgram.READY,
            IngestProgram.class,
            "127.0.0.1:" + brokerPort,
            store.uri(),
            port,
            TOKEN,
            folder.resolve("ingest.log"));
  }

  void killProcess() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  HttpRequest submission(String key, String body) {
    return request(SUBMISSIONS)
        .header("Content-Type", "text/csv")
        .header("Idempotency-Key", key)
        .timeout(Duration.ofMinutes(1))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** Sends part of a body and is gone. */
  void sendPart(String key, String body, int length) {
    try (var socket = new Socket("127.0.0.1", port)) {
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
              + "Idempotency-Key: %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n";
      var out = socket.getOutputStream();
      out.write(
          head.formatted(SUBMISSIONS, TOKEN, key, body.length()).getBytes(StandardCharsets.UTF_8));
      out.write(body.substring(0, length).getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  JsonNode get(String path) {
    return JSON.readTree(send(request(path).GET().build()).body());
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest request) {
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpRequest request) {
    return sendAsync(request).join();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  @Override
  public void close() {
    client.close();
    killProcess();
    stopBroker();
    store.close();
  }
}
