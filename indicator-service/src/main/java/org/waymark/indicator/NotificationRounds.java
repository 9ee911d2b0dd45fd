package org.waymark.indicator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes its round again and again on one thread; a step that fails is tried in the next round. */
final class NotificationRounds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NotificationRounds.class);

  private final Runnable first;
  private final List<Runnable> steps;
  private final boolean needed;
  private final Duration every;
  private @Nullable ScheduledExecutorService thread;
  private boolean prepared;

  /**
   * @param first what must have been done before the first round
   * @param needed whether there is anything to go round for
   */
  NotificationRounds(Runnable first, List<Runnable> steps, boolean needed, Duration every) {
    this.first = first;
    this.steps = List.copyOf(steps);
    this.needed = needed;
    this.every = every;
  }

  @Override
  public synchronized void start() {
    if (needed && thread == null) {
      thread =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("notifications").factory());
      thread.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void round() {
    if (!prepared) {
      prepared = went(first);
    }
    if (prepared) {
      steps.forEach(this::went);
    }
  }

  private boolean went(Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException failed) {
      LOG.warn("Messages wait for the next round: {}", failed.toString());
      return false;
    }
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
