package org.waymark.ingest.publishing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for acknowledgements, never without bound. */
public final class Acknowledgements {
  private final Duration bound;

  /**
   * @param bound the longest to wait for one; longer than the producer's own delivery timeout
   */
  public Acknowledgements(Duration bound) {
    this.bound = bound;
  }

  /**
   * @throws NotAcknowledged if it failed or did not come within the bound
   */
  public <T> T await(CompletableFuture<T> sent) {
    try {
      return sent.get(bound.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new NotAcknowledged("the broker did not acknowledge: " + failed.getCause(), failed);
    } catch (TimeoutException late) {
      throw new NotAcknowledged("the broker did not acknowledge within " + bound, late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NotAcknowledged("interrupted while waiting for the broker", interrupted);
    }
  }
}
