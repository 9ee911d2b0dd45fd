package org.waymark.indicator;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.waymark.indicator.notification.Webhook;

/**
 * Who is told of track events, and how patiently. Addresses and secrets are settings and no part of
 * the catalogue, whose versions are kept for ever.
 *
 * @param every how often what waits is looked at
 * @param attempts after so many refusals a message is given up
 * @param firstRetry how long is waited after the first refusal; each further one doubles it
 * @param lapse after it nobody believes any more that a claimed message is still being sent
 * @param memory events older than this are not told
 * @param patience for a webhook's answer
 */
@ConfigurationProperties("waymark.notifications")
public record NotificationSettings(
    @DefaultValue Mail mail,
    @DefaultValue List<Hook> webhooks,
    @DefaultValue("30s") Duration every,
    @DefaultValue("8") int attempts,
    @DefaultValue("1m") Duration firstRetry,
    @DefaultValue("10m") Duration lapse,
    @DefaultValue("7d") Duration memory,
    @DefaultValue("10s") Duration patience) {

  /**
   * The daily digest.
   *
   * @param from the sender's address
   * @param posts addresses by the code of a post in the catalogue
   * @param at the time of day in London from which it is sent
   */
  public record Mail(
      @Nullable String from,
      @DefaultValue Map<String, String> posts,
      @DefaultValue("07:30") LocalTime at) {}

  /** One webhook; {@code types} empty: all track events. */
  public record Hook(String name, URI url, String secret, @DefaultValue List<String> types) {}

  List<Webhook> hooks() {
    return webhooks.stream()
        .map(each -> new Webhook(each.name(), each.url(), each.secret(), each.types()))
        .toList();
  }

  /** Whether anybody is to be told of anything. */
  boolean needed() {
    return !webhooks.isEmpty() || !mail.posts().isEmpty();
  }
}
