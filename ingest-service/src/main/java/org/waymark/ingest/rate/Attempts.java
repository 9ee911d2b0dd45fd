package org.waymark.ingest.rate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Counts wrong tokens by the address they come from. From an address that has sent too many, only
 * tokens that it has used rightly before are looked at for a while: nobody can guess on, and nobody
 * is shut out by a neighbour behind the same proxy that sends rubbish. Addresses and tokens' hashes
 * are kept in memory only, within bounds.
 */
public final class Attempts {
  private static final int MOST_ADDRESSES = 10_000;
  private static final int MOST_RIGHT = 10_000;

  private record Right(String address, String tokenHash) {}

  private final int perMinute;
  private final LongSupplier nanoTime;
  private final Set<Right> right = ConcurrentHashMap.newKeySet();
  private final Map<String, Share> wrong =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Share> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /**
   * @param perMinute 0: no bound
   * @param nanoTime as {@link System#nanoTime}
   */
  public Attempts(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /** How long the address is not heard with this token; zero where it is. */
  public Duration notHeardFor(String address, String tokenHash) {
    Duration wait;
    synchronized (wrong) {
      Share share = wrong.get(Addresses.network(address));
      wait = share == null ? Duration.ZERO : share.untilThereIsSome();
    }
    return wait.isPositive() && right.contains(new Right(address, tokenHash))
        ? Duration.ZERO
        : wait;
  }

  public void wasRight(String address, String tokenHash) {
    var known = new Right(address, tokenHash);
    if (!right.contains(known)) {
      if (right.size() >= MOST_RIGHT) {
        right.clear();
      }
      right.add(known);
    }
  }

  public void wasWrong(String address) {
    synchronized (wrong) {
      wrong
          .computeIfAbsent(Addresses.network(address), _ -> new Share(perMinute, nanoTime))
          .charge(1);
    }
  }
}
