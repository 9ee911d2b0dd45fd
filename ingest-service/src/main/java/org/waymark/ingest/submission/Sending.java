package org.waymark.ingest.submission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.publishing.NotAcknowledged;

/** Follows the acknowledgements of a submission's rows without waiting for each. */
final class Sending {
  /** Each takes one to two kilobytes until it is acknowledged; more would not make it faster. */
  static final int MOST_UNDER_WAY = 10_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** The furthest in each partition: few, so that they are looked through. */
  private final List<Position> last = new ArrayList<>();

  private int underWay;
  private int acknowledged;
  private @Nullable Throwable failure;

  /**
   * Follows one row; where many are under way, waits until half of them have arrived. The producer
   * gives each up in time, so nobody waits for ever.
   *
   * @throws NotAcknowledged if an earlier one has failed: going on would be in vain
   */
  void follow(CompletableFuture<Position> sent) {
    lock.lock();
    try {
      while (underWay >= MOST_UNDER_WAY && failure == null) {
        changed.await();
      }
      if (failure != null) {
        throw new NotAcknowledged("the broker did not acknowledge: " + failure, failure);
      }
      underWay++;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NotAcknowledged("interrupted while waiting for the broker", interrupted);
    } finally {
      lock.unlock();
    }
    sent.whenComplete(this::done);
  }

  private void done(@Nullable Position position, @Nullable Throwable why) {
    lock.lock();
    try {
      underWay--;
      if (position == null) {
        failure = why == null ? new IllegalStateException("no position") : why;
      } else {
        acknowledged++;
        note(position);
      }
      if (underWay == 0 || underWay == MOST_UNDER_WAY / 2 || failure != null) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void note(Position position) {
    for (int i = 0; i < last.size(); i++) {
      Position known = last.get(i);
      if (known.partition() == position.partition() && known.topic().equals(position.topic())) {
        if (known.offset() < position.offset()) {
          last.set(i, position);
        }
        return;
      }
    }
    last.add(position);
  }

  /**
   * Waits for every acknowledgement.
   *
   * @throws NotAcknowledged if one failed or did not come within the bound
   */
  void await(Duration bound) {
    lock.lock();
    try {
      long left = bound.toNanos();
      while (underWay > 0 && failure == null && left > 0) {
        left = changed.awaitNanos(left);
      }
      if (failure != null) {
        throw new NotAcknowledged("the broker did not acknowledge: " + failure, failure);
      }
      if (underWay > 0) {
        throw new NotAcknowledged(
            "%d rows were not acknowledged within %s".formatted(underWay, bound),
            new TimeoutException());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NotAcknowledged("interrupted while waiting for the broker", interrupted);
    } finally {
      lock.unlock();
    }
  }

  int acknowledged() {
    lock.lock();
    try {
      return acknowledged;
    } finally {
      lock.unlock();
    }
  }

  /** The last position in each partition. */
  List<Position> last() {
    lock.lock();
    try {
      return List.copyOf(last);
    } finally {
      lock.unlock();
    }
  }
}
