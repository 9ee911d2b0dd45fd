package org.waymark.ingest.access.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.access.AccessToken;

/** What is said of tokens over HTTP. A property that is not known is refused, not passed over. */
final class TokenBodies {
  private TokenBodies() {}

  /**
   * What of the feed a token may write.
   *
   * @param indicators their codes; absent: all of the feed's
   * @param kinds of feeds; absent: the feed's, also should it change
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ScopeBody(
      @Nullable List<String> indicators,
      @Nullable List<FeedKind> kinds,
      @JsonAnySetter @Schema(hidden = true) @JsonInclude(JsonInclude.Include.NON_EMPTY)
          Map<String, Object> others) {
    static @Nullable ScopeBody of(AccessToken token) {
      var indicators = token.scope().indicators().stream().sorted().toList();
      var kinds = token.scope().kinds().stream().sorted().toList();
      return indicators.isEmpty() && kinds.isEmpty()
          ? null
          : new ScopeBody(
              indicators.isEmpty() ? null : indicators, kinds.isEmpty() ? null : kinds, Map.of());
    }
  }

  /**
   * @param name who it is for: a system or an office, never a person; absent: the feed
   * @param scope absent: all that the feed may
   * @param expires absent: after the time that the settings give
   */
  record Wanted(
      @Schema(maxLength = 100) @Nullable String name,
      @Nullable ScopeBody scope,
      @Nullable Instant expires,
      @JsonAnySetter @Schema(hidden = true) Map<String, Object> others) {}

  /**
   * @param expires of the new secret; absent: after the time that the settings give
   * @param overlap how long the old one is still taken, as {@code P7D} or {@code PT12H}; absent:
   *     the time that the settings give
   */
  record Rotation(
      @Nullable Instant expires,
      @Schema(type = "string", format = "duration") @Nullable Duration overlap,
      @JsonAnySetter @Schema(hidden = true) Map<String, Object> others) {}

  /**
   * A token with its secret, which is shown this once.
   *
   * @param replacedUntil until when the one before is still taken
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Made(
      String id,
      String token,
      String feed,
      String name,
      @Nullable ScopeBody scope,
      Instant created,
      Instant expires,
      @Nullable Instant replacedUntil) {
    static Made of(String secret, AccessToken t, Instant now) {
      return new Made(
          t.id(),
          secret,
          t.feed(),
          t.name(),
          ScopeBody.of(t),
          t.createdAt(),
          t.expires(),
          t.replacedUntil(now));
    }

    @Override
    public String toString() {
      return "Made[" + id + "]";
    }
  }

  /**
   * A token in a list; neither the secret nor its hash is in it.
   *
   * @param lastUsed to the hour
   */
  @Schema(name = "Token")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      String id,
      String name,
      @Nullable ScopeBody scope,
      Instant created,
      Instant expires,
      @Nullable Instant replacedUntil,
      @Nullable Instant lastUsed,
      @Nullable Instant revoked) {
    static Listed of(AccessToken t, Instant now) {
      return new Listed(
          t.id(),
          t.name(),
          ScopeBody.of(t),
          t.createdAt(),
          t.expires(),
          t.replacedUntil(now),
          t.lastUsed(),
          t.revokedAt());
    }
  }
}
