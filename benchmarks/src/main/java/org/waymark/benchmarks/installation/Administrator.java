package org.waymark.benchmarks.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done once before anything is measured. */
public final class Administrator {
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private final String address;

  public Administrator(Installation installation) {
    this.address = "http://127.0.0.1:" + installation.ingestPort() + "/api/v1";
  }

  /** Loads the catalogue and makes a token of its feed. */
  public String prepare() throws IOException, InterruptedException {
    send("PUT", "/catalogue", "application/zip", Council.zip());
    String made =
        send(
            "POST",
            "/feeds/" + Council.FEED + "/tokens",
            "application/json",
            "{\"name\":\"benchmark\"}".getBytes(StandardCharsets.UTF_8));
    Matcher token = TOKEN.matcher(made);
    if (!token.find()) {
      throw new IOException("no token was made: " + made);
    }
    return token.group(1);
  }

  private String send(String method, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Authorization", "Bearer " + Installation.ADMIN)
              .header("Content-Type", type)
              .method(method, BodyPublishers.ofByteArray(body))
              .build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IOException(
            "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
      }
      return answer.body();
    }
  }
}
