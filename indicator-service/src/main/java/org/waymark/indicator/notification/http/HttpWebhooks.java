package org.waymark.indicator.notification.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.indicator.notification.Attempt;
import org.waymark.indicator.notification.Parcel;
import org.waymark.indicator.notification.Sender;
import org.waymark.indicator.notification.Signature;
import org.waymark.indicator.notification.Webhook;

/**
 * Posts events to webhooks, signed. An answer of 2xx is taken, another one refused; a connection
 * that never came about is refused too, and one that broke after it is of unknown outcome.
 */
public final class HttpWebhooks implements Sender {
  private final Map<String, Webhook> webhooks;
  private final Duration patience;
  private final Clock clock;
  private final HttpClient client;

  /**
   * @param patience for the connection and for the answer
   */
  public HttpWebhooks(List<Webhook> webhooks, Duration patience, Clock clock) {
    this.webhooks = webhooks.stream().collect(Collectors.toMap(Webhook::name, Function.identity()));
    this.patience = patience;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Parcel.Channel channel() {
    return Parcel.Channel.WEBHOOK;
  }

  @Override
  public Attempt send(Parcel parcel) {
    Webhook webhook = webhooks.get(parcel.receiver());
    if (webhook == null) {
      return new Attempt.Refused("there is no webhook of this name any more");
    }
    try {
      HttpResponse<Void> answer = client.send(request(webhook, parcel), BodyHandlers.discarding());
      return answer.statusCode() / 100 == 2
          ? new Attempt.Taken()
          : new Attempt.Refused("it answered " + answer.statusCode());
    } catch (ConnectException | HttpConnectTimeoutException neverThere) {
      return new Attempt.Refused("it cannot be reached");
    } catch (IOException broken) {
      return new Attempt.Unsure("the connection broke before an answer: " + broken.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Attempt.Unsure("interrupted before an answer");
    }
  }

  private HttpRequest request(Webhook webhook, Parcel parcel) {
    return HttpRequest.newBuilder(webhook.address())
        .timeout(patience)
        .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
        .header("Idempotency-Key", parcel.id())
        .header(Signature.HEADER, Signature.of(webhook.secret(), clock.instant(), parcel.body()))
        .POST(BodyPublishers.ofString(parcel.body()))
        .build();
  }
}
