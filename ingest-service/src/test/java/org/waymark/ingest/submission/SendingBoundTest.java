package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.publishing.EventPublisher.Position;

class SendingBoundTest {
  private static final int ROWS = 3 * Sending.MOST_UNDER_WAY;

  @Test
  void noMoreThanTheMostAreUnderWayAtOnce() throws InterruptedException {
    var sending = new Sending();
    Deque<CompletableFuture<Position>> open = new ArrayDeque<>();
    var followed = new AtomicInteger();
    Thread sender =
        Thread.startVirtualThread(() -> {
          for (int i = 0; i < ROWS; i++) {
            var sent = new CompletableFuture<Position>();
            synchronized (open) {
              open.add(sent);
            }
            sending.follow(sent);
            followed.incrementAndGet();
          }
        });
    int offset = 0;
    while (offset < ROWS) {
      int due = Math.min(ROWS - offset, Sending.MOST_UNDER_WAY);
      int full = offset + due;
      await().until(() -> followed.get() == full);
      assertThat(followed).hasValueLessThanOrEqualTo(offset + Sending.MOST_UNDER_WAY);
      for (int i = 0; i < due; i++) {
        CompletableFuture<Position> next;
        synchronized (open) {
          next = open.remove();
        }
        next.complete(new Position("t", 0, offset++));
      }
    }
    sender.join();
    sending.await(Duration.ofSeconds(10));

    assertThat(sending.acknowledged()).isEqualTo(ROWS);
    assertThat(sending.last()).containsExactly(new Position("t", 0, ROWS - 1));
  }
}
