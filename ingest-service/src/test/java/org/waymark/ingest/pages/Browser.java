package org.waymark.ingest.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.ingest.Ingest;

/** What somebody without scripts does: follows links, fills in forms, keeps cookies. */
final class Browser implements AutoCloseable {
  /** A page as it came, after redirects. */
  record Seen(int status, String address, String html, HttpResponse<String> http) {
    Document document() {
      return Jsoup.parse(html);
    }

    String heading() {
      return document().select("h1").text();
    }

    Element form(String action) {
      return document().select("form[action$=" + action + "]").first();
    }
  }

  private static final String BOUNDARY = "----waymark";
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String root;

  Browser(Ingest ingest) {
    root = ingest.address();
  }

  Seen get(String path) {
    return send(HttpRequest.newBuilder(URI.create(root + path)));
  }

  Seen signIn(String token) {
    return fill(get("/sign-in").form("/sign-in"), "token", token);
  }

  /** Sends a form with all its hidden fields, and one more. */
  Seen fill(Element form, String... field) {
    StringBuilder body = new StringBuilder(encoded(form));
    for (int i = 0; i < field.length; i += 2) {
      body.append('&').append(pair(field[i], field[i + 1]));
    }
    return post(form.attr("action"), body.toString());
  }

  Seen post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Chooses a file in a form and sends it. */
  Seen upload(Element form, String name, String content) {
    return upload(form, name, content.getBytes(StandardCharsets.UTF_8));
  }

  Seen upload(Element form, String name, byte[] content) {
    var body = new ByteArrayOutputStream();
    for (Element hidden : form.select("input[type=hidden]")) {
      text(
          body,
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(BOUNDARY, hidden.attr("name"), hidden.attr("value")));
    }
    text(
        body,
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, name.replace("\"", "%22")));
    body.writeBytes(content);
    text(body, "\r\n--%s--\r\n".formatted(BOUNDARY));
    return send(
        HttpRequest.newBuilder(URI.create(root + form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private static String encoded(Element form) {
    return form.select("input[type=hidden]").stream()
        .map(hidden -> pair(hidden.attr("name"), hidden.attr("value")))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Seen send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      String address = response.uri().toString().substring(root.length());
      return new Seen(response.statusCode(), address, response.body(), response);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
