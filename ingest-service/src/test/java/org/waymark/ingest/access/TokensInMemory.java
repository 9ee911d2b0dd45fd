package org.waymark.ingest.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store of tokens for tests of what is above it; counts what it is asked. */
final class TokensInMemory implements Tokens {
  private final Map<String, AccessToken> byId = new LinkedHashMap<>();
  int lookUps;
  int uses;

  @Override
  public void add(AccessToken token) {
    byId.put(token.id(), token);
  }

  @Override
  public Optional<AccessToken> byHash(String sha256) {
    lookUps++;
    return byId.values().stream()
        .filter(token -> token.secrets().stream().anyMatch(s -> s.sha256().equals(sha256)))
        .findFirst();
  }

  @Override
  public Optional<AccessToken> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<AccessToken> ofFeed(String feed, int most) {
    return byId.values().stream()
        .filter(token -> token.feed().equals(feed))
        .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public boolean replace(AccessToken changed) {
    AccessToken kept = byId.get(changed.id());
    boolean next = kept != null && kept.change() == changed.change() - 1;
    if (next) {
      byId.put(changed.id(), changed);
    }
    return next;
  }

  @Override
  public void used(String id, Instant when) {
    uses++;
    byId.computeIfPresent(
        id,
        (_, t) ->
            new AccessToken(
                t.id(),
                t.name(),
                t.feed(),
                t.scope(),
                t.createdAt(),
                t.secrets(),
                when,
                t.revokedAt(),
                t.change()));
  }
}
