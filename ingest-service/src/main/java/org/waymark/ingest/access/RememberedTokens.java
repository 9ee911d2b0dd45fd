package org.waymark.ingest.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Remembers for a few seconds the tokens that were looked up, so that thousands of single events a
 * second do not each ask the store. A change made through this copy of the service holds at once;
 * one made through another, within those seconds. What is unknown is asked for every time.
 */
public final class RememberedTokens implements Tokens {
  /** How long a token is remembered. */
  public static final Duration KEPT = Duration.ofSeconds(5);

  private static final int MOST = 1000;

  private record Remembered(AccessToken token, long since) {}

  private final Tokens store;
  private final LongSupplier nanoTime;
  private final Map<String, Remembered> byHash = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  public RememberedTokens(Tokens store, LongSupplier nanoTime) {
    this.store = store;
    this.nanoTime = nanoTime;
  }

  @Override
  public Optional<AccessToken> byHash(String sha256) {
    Remembered known = byHash.get(sha256);
    long now = nanoTime.getAsLong();
    if (known != null && now - known.since() < KEPT.toNanos()) {
      return Optional.of(known.token());
    }
    long before = changes.get();
    Optional<AccessToken> found = store.byHash(sha256);
    if (byHash.size() >= MOST) {
      byHash.clear();
    }
    found.ifPresent(token -> byHash.put(sha256, new Remembered(token, now)));
    if (changes.get() != before) {
      byHash.remove(sha256);
    }
    return found;
  }

  private void forget() {
    changes.incrementAndGet();
    byHash.clear();
  }

  @Override
  public void add(AccessToken token) {
    store.add(token);
  }

  @Override
  public Optional<AccessToken> byId(String id) {
    return store.byId(id);
  }

  @Override
  public List<AccessToken> ofFeed(String feed, int most) {
    return store.ofFeed(feed, most);
  }

  @Override
  public boolean replace(AccessToken changed) {
    try {
      return store.replace(changed);
    } finally {
      forget();
    }
  }

  @Override
  public void used(String id, Instant when) {
    store.used(id, when);
    forget();
  }
}
