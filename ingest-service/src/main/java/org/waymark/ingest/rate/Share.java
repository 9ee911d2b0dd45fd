package org.waymark.ingest.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** So much a minute, refilled steadily; a full minute's worth may be taken at once. */
final class Share {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final @Nullable Bucket bucket;

  /**
   * @param perMinute 0: no bound
   */
  Share(long perMinute, LongSupplier nanoTime) {
    bucket = perMinute == 0 ? null : bucket(perMinute, nanoTime);
  }

  private static Bucket bucket(long perMinute, LongSupplier nanoTime) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .withCustomTimePrecision(new Time(nanoTime))
        .build();
  }

  /** Takes one if there is one; else how long until there is. */
  Duration take() {
    return bucket == null || bucket.tryConsume(1) ? Duration.ZERO : untilThereIsSome();
  }

  /** How long until there is anything to take; zero where there is. */
  Duration untilThereIsSome() {
    return bucket == null
        ? Duration.ZERO
        : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  /** Takes what was used already, if need be on credit: what follows waits the longer. */
  void charge(long amount) {
    if (bucket != null && amount > 0) {
      bucket.consumeIgnoringRateLimits(amount);
    }
  }

  private record Time(LongSupplier nanoTime) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanoTime.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
