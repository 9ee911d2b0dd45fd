package org.waymark.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.waymark.testing.MongoBackend;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, running, as its clients see it; its clock stands still. */
public final class Ingest implements AutoCloseable {
  public static final String ADMIN = "admin-token-of-tests";
  public static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");
  private static final JsonMapper JSON = new JsonMapper();

  /** An answer with its body read. */
  public record Answer(int status, HttpResponse<String> http, String text) {
    public JsonNode json() {
      return JSON.readTree(text);
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private Ingest(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static Ingest start(String bootstrapServers, MongoBackend mongo, String database) {
    return start(bootstrapServers, mongo.uri(), database, Map.of());
  }

  public static Ingest start(
      String bootstrapServers, String mongoUri, String database, Map<String, Object> more) {
    return start(bootstrapServers, mongoUri, database, more, NOW);
  }

  /** The same at another time than that of the tests. */
  public static Ingest start(
      String bootstrapServers,
      String mongoUri,
      String database,
      Map<String, Object> more,
      Instant now) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("server.port", 0);
    settings.put("management.server.port", 0);
    settings.put("WAYMARK_KAFKA", bootstrapServers);
    settings.put("WAYMARK_MONGODB", mongoUri);
    settings.put("spring.mongodb.database", database);
    settings.put("waymark.admin-token", ADMIN);
    settings.put("waymark.ticks.scheduled", false);
    settings.put("waymark.ingest.retry-pause", "200ms");
    settings.putAll(more);
    return new Ingest(
        new SpringApplicationBuilder(IngestApplication.class)
            .properties(Map.of("spring.config.name", "application,ingest"))
            .initializers(fresh -> {
              fresh.getBeanFactory().registerSingleton("clock", Clock.fixed(now, ZoneOffset.UTC));
              fresh
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(new MapPropertySource("tests", settings));
            })
            .run());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Where it answers, without a path. */
  public String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  public int managementPort() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.management.port"));
  }

  public Answer putCatalogue(TestCatalogue catalogue) {
    return send("PUT", "/api/v1/catalogue", "application/zip", catalogue.zip(), ADMIN, Map.of());
  }

  /** Pushes a body as the administrator. */
  public Answer push(String feed, String type, String body, String... headers) {
    return push(feed, type, body, ADMIN, headers);
  }

  public Answer push(String feed, String type, String body, String token, String[] headers) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return send(
        "POST",
        "/api/v1/feeds/" + feed + "/submissions",
        type,
        body.getBytes(StandardCharsets.UTF_8),
        token,
        all);
  }

  public Answer get(String path) {
    return get(path, ADMIN);
  }

  public Answer get(String path, String token) {
    return send("GET", path, null, new byte[0], token, Map.of());
  }

  /** A file as it is. */
  public byte[] bytes(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Authorization", "Bearer " + ADMIN)
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public Answer send(
      String method,
      String path,
      String type,
      byte[] body,
      String token,
      Map<String, String> headers) {
    List<String> all = new ArrayList<>();
    headers.forEach((name, value) -> {
      all.add(name);
      all.add(value);
    });
    if (type != null) {
      all.addAll(List.of("Content-Type", type));
    }
    if (token != null) {
      all.addAll(List.of("Authorization", "Bearer " + token));
    }
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, BodyPublishers.ofByteArray(body));
    if (!all.isEmpty()) {
      request.headers(all.toArray(String[]::new));
    }
    return answer(request.build());
  }

  /** What stands at a path, as bytes. */
  public byte[] download(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Authorization", "Bearer " + ADMIN)
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public String prometheus() {
    var uri = URI.create("http://127.0.0.1:" + managementPort() + "/actuator/prometheus");
    return answer(HttpRequest.newBuilder(uri).build()).text();
  }

  public Answer health(String group) {
    var uri = URI.create("http://127.0.0.1:" + managementPort() + "/actuator/health/" + group);
    return answer(HttpRequest.newBuilder(uri).build());
  }

  private Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    context.close();
    client.close();
  }
}
