package org.waymark.reporting.pack;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes as soon as it is told that something may be complete, and looks by itself now and then:
 * what makes a report complete is kept, so a lost word delays it and nothing else. One thread, so
 * that trouble with a report holds up no partition.
 */
public final class PublishingLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PublishingLoop.class);
  private final Runnable publish;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().name("publishing").daemon().unstarted(work));
  private final AtomicBoolean told = new AtomicBoolean();

  public PublishingLoop(Runnable publish) {
    this.publish = publish;
  }

  /** Begins to look every so often. */
  public void start(Duration every) {
    thread.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Says that something may be complete. Never throws. */
  public void signal() {
    if (!thread.isShutdown() && told.compareAndSet(false, true)) {
      thread.execute(this::run);
    }
  }

  private void run() {
    told.set(false);
    try {
      publish.run();
    } catch (RuntimeException trouble) {
      LOG.warn("publishing failed and is tried again: {}", trouble.toString(), trouble);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
