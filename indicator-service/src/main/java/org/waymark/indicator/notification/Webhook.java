package org.waymark.indicator.notification;

import java.net.URI;
import java.util.List;

/**
 * Another system that is told of track events.
 *
 * @param name its name, which stays the same when its address or secret changes
 * @param secret what its messages are signed with
 * @param types the events' types that it wants; empty: all
 */
public record Webhook(String name, URI address, String secret, List<String> types) {
  /**
   * @throws IllegalArgumentException where messages could not be signed, or the address is no web
   *     address
   */
  public Webhook {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("the webhook '%s' has no secret".formatted(name));
    }
    if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
      throw new IllegalArgumentException("the webhook '%s' has no web address".formatted(name));
    }
    types = List.copyOf(types);
  }

  boolean wants(String type) {
    return types.isEmpty() || types.contains(type);
  }

  @Override
  public String toString() {
    return "webhook " + name;
  }
}
