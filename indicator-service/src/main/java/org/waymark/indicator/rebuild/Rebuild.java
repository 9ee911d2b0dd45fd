package org.waymark.indicator.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.inputs.FoldParts;
import org.waymark.indicator.inputs.PartitionFold;
import org.waymark.indicator.inputs.PartitionState;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.Step;
import org.waymark.indicator.rebuild.RebuildReport.Stage;

/**
 * Folds the whole log again, as far as the live fold has got, into room of its own, announcing
 * nothing, and compares the two. The live fold goes on meanwhile, so what it has folded further is
 * caught up with a few times. One at a time in a process; only one process should rebuild at once.
 */
public final class Rebuild {
  private static final int CATCH_UPS = 5;

  private final FoldParts live;
  private final Replayed log;
  private final Beside beside;
  private final Clock clock;
  private final Executor executor;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicReference<@Nullable RebuildReport> latest = new AtomicReference<>();

  /**
   * @param live the parts of the live fold, of which a rebuild takes the rules
   * @param executor runs it
   */
  public Rebuild(FoldParts live, Replayed log, Beside beside, Clock clock, Executor executor) {
    this.live = live;
    this.log = log;
    this.beside = beside;
    this.clock = clock;
    this.executor = executor;
  }

  /** Starts one; false if one is running. */
  public boolean start() {
    if (!running.compareAndSet(false, true)) {
      return false;
    }
    Run run = new Run(clock.instant());
    latest.set(run.report(Stage.FOLDING, null, null));
    executor.execute(() -> {
      try {
        run.toTheEnd();
      } finally {
        running.set(false);
      }
    });
    return true;
  }

  /** The latest one of this process. */
  public Optional<RebuildReport> latest() {
    return Optional.ofNullable(latest.get());
  }

  private final class Run {
    private final Instant startedAt;
    private final SortedMap<Integer, Long> positions = new TreeMap<>();

    Run(Instant startedAt) {
      this.startedAt = startedAt;
    }

    void toTheEnd() {
      try {
        latest.set(report(Stage.DONE, compared(), null));
      } catch (Exception failed) {
        latest.set(report(Stage.FAILED, null, String.valueOf(failed.getMessage())));
      }
    }

    private Comparison compared() throws Exception {
      SeriesStore store = beside.fresh();
      Comparison comparison = caughtUp(store);
      for (int i = 1; i < CATCH_UPS && comparison.movedOn() > 0; i++) {
        comparison = caughtUp(store);
      }
      return comparison;
    }

    private Comparison caughtUp(SeriesStore store) throws Exception {
      FoldParts parts =
          new FoldParts(
              store,
              Unheard.PUBLISHER,
              live.log(),
              live.catalogues(),
              live.days(),
              Unheard.TALLY,
              Step.Hook.NONE);
      for (int partition = 0; partition < live.log().partitions(); partition++) {
        long to = live.store().partition(partition).map(PartitionState::position).orElse(-1L);
        fold(partition, to, new PartitionFold(partition, parts));
      }
      return beside.compare();
    }

    private void fold(int partition, long to, PartitionFold fold) throws Exception {
      long reached = positions.getOrDefault(partition, -1L);
      if (to > reached) {
        log.read(
            partition,
            reached + 1,
            to,
            batch -> {
              fold.fold(batch);
              positions.put(partition, batch.getLast().offset());
              latest.set(report(Stage.FOLDING, null, null));
            });
      }
    }

    private RebuildReport report(
        Stage stage, @Nullable Comparison comparison, @Nullable String failure) {
      return new RebuildReport(
          stage,
          startedAt,
          stage == Stage.FOLDING ? null : clock.instant(),
          Collections.unmodifiableSortedMap(new TreeMap<>(positions)),
          comparison,
          failure);
    }
  }
}
