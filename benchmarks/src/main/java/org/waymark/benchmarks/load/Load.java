package org.waymark.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A closed loop: each connection sends its next request once the one before is answered. Every
 * answer is read and must say that all rows were accepted.
 */
public final class Load {
  /**
   * What came of it.
   *
   * @param latencies of every request in nanoseconds, sorted
   */
  public record Outcome(double seconds, long[] latencies) {
    public double requestsPerSecond() {
      return latencies.length / seconds;
    }

    /** In milliseconds. */
    public double quantile(double share) {
      return latencies[(int) Math.min(latencies.length - 1L, (long) (latencies.length * share))]
          / 1e6;
    }
  }

  private final int port;
  private final List<byte[]> requests;
  private final String accepted;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * @param rowsEach that every answer must call accepted
   */
  public Load(int port, List<byte[]> requests, int rowsEach) {
    this.port = port;
    this.requests = requests;
    this.accepted = "\"accepted\":" + rowsEach + ",";
  }

  /** At least one request on each connection. */
  public Outcome run(int connections, Duration duration) throws InterruptedException {
    long begun = System.nanoTime();
    long end = begun + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<long[]>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(threads.submit(() -> loop(end)));
      }
      List<long[]> latencies = new ArrayList<>();
      for (Future<long[]> each : all) {
        latencies.add(each.get());
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      long[] sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return new Outcome(seconds, sorted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private long[] loop(long end) {
    long[] latencies = new long[1024];
    int count = 0;
    try (var connection = new Connection(port)) {
      do {
        if (count == latencies.length) {
          latencies = Arrays.copyOf(latencies, count * 2);
        }
        latencies[count++] = once(connection);
      } while (System.nanoTime() < end);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return Arrays.copyOf(latencies, count);
  }

  private long once(Connection connection) throws IOException {
    byte[] request = requests.get(Math.floorMod(next.getAndIncrement(), requests.size()));
    long begun = System.nanoTime();
    String answer = connection.exchange(request);
    long took = System.nanoTime() - begun;
    if (!answer.contains(accepted)) {
      throw new IOException("not all rows were accepted: " + answer);
    }
    return took;
  }
}
