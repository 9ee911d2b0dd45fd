package org.waymark.indicator.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.waymark.indicator.notification.http.HttpWebhooks;
import org.waymark.indicator.notification.mail.SpringMail;
import org.waymark.testing.FreePort;

/** What is known of an attempt, with real servers at the other end. */
class SendersTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static Parcel parcel(Parcel.Channel channel, String receiver) {
    return Parcel.waiting(
        "id-1", channel, receiver, List.of("a"), "Off track – October", "It is £5 worse.", NOW);
  }

  @Test
  void anEmailArrivesAsItWasWritten() throws Exception {
    var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    greenMail.start();
    try {
      Attempt attempt =
          mail(greenMail.getSmtp().getPort()).send(parcel(Parcel.Channel.MAIL, "head@example.org"));
      assertThat(attempt).isInstanceOf(Attempt.Taken.class);
      MimeMessage got = greenMail.getReceivedMessages()[0];
      assertThat(got.getSubject()).isEqualTo("Off track – October");
      assertThat(got.getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("head@example.org");
      assertThat(got.getContent().toString().strip()).isEqualTo("It is £5 worse.");
      assertThat(got.getHeader("X-Waymark-Parcel")).containsExactly("id-1");
    } finally {
      greenMail.stop();
    }
  }

  @Test
  void aMailServerThatIsAwaySurelyDidNotTakeIt() throws Exception {
    Attempt attempt = mail(FreePort.find()).send(parcel(Parcel.Channel.MAIL, "head@example.org"));
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aWebhookGetsASignedMessage() throws Exception {
    var asked = new CompletableFuture<List<String>>();
    HttpServer server = server(204, asked);
    try {
      Attempt attempt =
          webhooks(server.getAddress().getPort()).send(parcel(Parcel.Channel.WEBHOOK, "hub"));
      assertThat(attempt).isInstanceOf(Attempt.Taken.class);
      assertThat(asked.get())
          .containsExactly(
              "application/cloudevents+json; charset=UTF-8",
              Signature.of("secret", NOW, "It is £5 worse."),
              "It is £5 worse.");
      assertThat(Signature.of("secret", NOW, "x"))
          .matches("t=1478509200,v1=[0-9a-f]{64}")
          .isNotEqualTo(Signature.of("other", NOW, "x"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anErrorOfTheWebhookIsARefusalAndABrokenConnectionIsNot() throws Exception {
    HttpServer server = server(503, new CompletableFuture<>());
    try {
      assertThat(
              webhooks(server.getAddress().getPort()).send(parcel(Parcel.Channel.WEBHOOK, "hub")))
          .isEqualTo(new Attempt.Refused("it answered 503"));
    } finally {
      server.stop(0);
    }
    assertThat(webhooks(FreePort.find()).send(parcel(Parcel.Channel.WEBHOOK, "hub")))
        .isEqualTo(new Attempt.Refused("it cannot be reached"));
    try (var rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hangUp(rude));
      assertThat(webhooks(rude.getLocalPort()).send(parcel(Parcel.Channel.WEBHOOK, "hub")))
          .isInstanceOf(Attempt.Unsure.class);
    }
  }

  private static void hangUp(ServerSocket rude) {
    while (!rude.isClosed()) {
      try (var socket = rude.accept()) {
        socket.getInputStream().read();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static SpringMail mail(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new SpringMail(sender, "waymark@example.org");
  }

  private static HttpWebhooks webhooks(int port) {
    var hub = new Webhook("hub", URI.create("http://127.0.0.1:" + port + "/"), "secret", List.of());
    return new HttpWebhooks(List.of(hub), Duration.ofSeconds(5), CLOCK);
  }

  private static HttpServer server(int status, CompletableFuture<List<String>> asked)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          asked.complete(
              List.of(
                  headers.getFirst("Content-Type"),
                  headers.getFirst(Signature.HEADER),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
