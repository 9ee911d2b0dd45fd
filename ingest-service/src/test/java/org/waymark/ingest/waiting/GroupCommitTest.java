package org.waymark.ingest.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
  @Test
  void eachGetsItsOwnAnswer() throws Exception {
    var commit = new GroupCommit<Integer, Integer>(all -> all.stream().map(n -> n * 2).toList());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers =
          IntStream.range(0, 1000).mapToObj(n -> threads.submit(() -> commit.submit(n))).toList();
      for (int n = 0; n < answers.size(); n++) {
        assertThat(answers.get(n).get()).isEqualTo(n * 2);
      }
    }
  }

  @Test
  void whoComesWhileOneIsUnderWaySharesTheNext() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var sizes = new ArrayList<Integer>();
    var asked = new AtomicInteger();
    var commit =
        new GroupCommit<Integer, Integer>(all -> {
          sizes.add(all.size());
          begun.countDown();
          awaitQuietly(goOn);
          return all;
        });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> commit.submit(0));
      begun.await();
      var others = new ArrayList<Thread>();
      for (int n = 1; n <= 10; n++) {
        int item = n;
        others.add(
            Thread.startVirtualThread(() -> {
              commit.submit(item);
              asked.incrementAndGet();
            }));
      }
      Awaitility.await()
          .until(() -> others.stream().allMatch(t -> t.getState() == Thread.State.WAITING));
      assertThat(asked).hasValue(0);
      goOn.countDown();
      Awaitility.await().until(() -> asked.get() == 10);
    }
    assertThat(sizes).containsExactly(1, 10);
  }

  @Test
  void allOfABatchSeeWhyItFailedAndTheNextIsTriedAfresh() {
    var failing = new AtomicInteger(1);
    var commit =
        new GroupCommit<String, String>(all -> {
          if (failing.getAndDecrement() > 0) {
            throw new IllegalStateException("the store is away");
          }
          return all;
        });
    assertThatThrownBy(() -> commit.submit("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the store is away");
    assertThat(commit.submit("b")).isEqualTo("b");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
