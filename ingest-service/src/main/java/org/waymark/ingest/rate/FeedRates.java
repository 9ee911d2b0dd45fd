package org.waymark.ingest.rate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Keeps one feed from taking what all need. Requests are counted before they are heard, bytes after
 * they were read: so one body of whatever size is taken whole, and the next waits until its share
 * has grown back. Each copy of the service counts for itself.
 */
public final class FeedRates {
  private static final int MOST_FEEDS = 10_000;
  private static final String ALL_OTHERS = "";

  /** Of what there was too much. */
  public enum Limit {
    REQUESTS("requests"),
    BYTES("bytes");

    private final String word;

    Limit(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Too much has come. */
  public record Refusal(Limit limit, long perMinute, Duration tryAgainAfter) {}

  private record Shares(Share requests, Share bytes) {}

  private final RateTerms terms;
  private final LongSupplier nanoTime;
  private final Map<String, Shares> byFeed = new ConcurrentHashMap<>();

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  public FeedRates(RateTerms terms, LongSupplier nanoTime) {
    this.terms = terms;
    this.nanoTime = nanoTime;
  }

  /** Counts a request; nothing where it may go on. */
  public Optional<Refusal> request(String feed) {
    Shares shares = shares(feed);
    Duration bytes = shares.bytes().untilThereIsSome();
    if (bytes.isPositive()) {
      return Optional.of(new Refusal(Limit.BYTES, terms.of(feed).bytes(), bytes));
    }
    Duration requests = shares.requests().take();
    return requests.isPositive()
        ? Optional.of(new Refusal(Limit.REQUESTS, terms.of(feed).requests(), requests))
        : Optional.empty();
  }

  /** Counts what has been read. */
  public void received(String feed, long bytes) {
    shares(feed).bytes().charge(bytes);
  }

  /** An identity provider may name feeds without end; beyond a bound they share. */
  private Shares shares(String feed) {
    String key = byFeed.size() < MOST_FEEDS || byFeed.containsKey(feed) ? feed : ALL_OTHERS;
    return byFeed.computeIfAbsent(
        key,
        _ -> {
          RateTerms.Allowance allowed = terms.of(feed);
          return new Shares(
              new Share(allowed.requests(), nanoTime), new Share(allowed.bytes(), nanoTime));
        });
  }
}
