package org.waymark.ingest.rate;

import java.util.Map;

/**
 * How much may come.
 *
 * @param usual of a feed that is not named
 * @param feeds by their codes
 * @param wrongTokens a minute from one address; 0: no bound
 */
public record RateTerms(Allowance usual, Map<String, Allowance> feeds, int wrongTokens) {
  /**
   * What one feed may send a minute, all of it at once if it likes.
   *
   * @param requests 0: no bound
   * @param bytes as they come over the wire; 0: no bound
   */
  public record Allowance(long requests, long bytes) {
    public Allowance {
      if (isWrong(requests) || isWrong(bytes)) {
        throw new IllegalArgumentException("an allowance is wanted from 0 to " + MOST);
      }
    }
  }

  private static final long MOST = 60_000_000_000L;

  public RateTerms {
    feeds = Map.copyOf(feeds);
    if (isWrong(wrongTokens)) {
      throw new IllegalArgumentException("an allowance is wanted from 0 to " + MOST);
    }
  }

  private static boolean isWrong(long allowance) {
    return allowance < 0 || allowance > MOST;
  }

  Allowance of(String feed) {
    return feeds.getOrDefault(feed, usual);
  }
}
