package org.waymark.indicator.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Buckets;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;
import org.waymark.indicator.series.Series;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/**
 * What was known at any instant, asked of a log that was folded in batches of any size by processes
 * that died, is what a fold record by record had made of the series then. The seed is in each name.
 */
@EachMongoBackend
class HistoryTest {
  private static final int LENGTH = 400;

  @Parameter private MongoBackend backend;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20161003})
  void whatWasKnownAtAnyInstantIsToldAgain(long seed) throws Outrun {
    RandomLog log = RandomLog.of(seed, LENGTH);
    MemoryStore watched = new MemoryStore();
    Map<SeriesId, List<Moment>> moments = watched(log, watched);
    try (LogRun run = new LogRun(backend, HistoryTest.class)) {
      foldDying(log, run.store, new Random(seed));
      assertKnown(moments, run.store, run.buckets);
      assertThat(moments.keySet().stream().flatMap(id -> starts(run, id)))
          .as("some replays begin in the middle")
          .isNotEmpty();
      for (SeriesId id : moments.keySet()) {
        assertThat(run.buckets.of(id, 0, Long.MAX_VALUE))
            .as("buckets do not depend on batches")
            .isEqualTo(watched.of(id, 0, Long.MAX_VALUE));
      }
    }
  }

  private static Stream<?> starts(LogRun run, SeriesId id) {
    return run.buckets.latestStart(id, Instant.MAX).stream();
  }

  /** How a series was after a record, and since when that was known. */
  private record Moment(Instant known, Series series) {}

  /** Folds record by record and looks after each. */
  private static Map<SeriesId, List<Moment>> watched(RandomLog log, MemoryStore store)
      throws Outrun {
    Map<SeriesId, List<Moment>> moments = new HashMap<>();
    PartitionFold fold = new PartitionFold(0, parts(store, Step.Hook.NONE));
    for (InputRecord record : log.records()) {
      fold.fold(List.of(record));
      for (StoredSeries each : store.load(store.ids(0))) {
        if (each.offset() == record.offset()) {
          List<Moment> known = moments.computeIfAbsent(each.series().id(), id -> new ArrayList<>());
          Instant at = log.at(record.offset());
          boolean later = known.isEmpty() || at.isAfter(known.getLast().known());
          known.add(new Moment(later ? at : known.getLast().known(), each.series()));
        }
      }
    }
    return moments;
  }

  private static void foldDying(RandomLog log, SeriesStore store, Random random) throws Outrun {
    Step.Hook hook =
        (step, partition) -> {
          if (random.nextInt(12) == 0) {
            throw new Death();
          }
        };
    PartitionFold fold = new PartitionFold(0, parts(store, hook));
    int next = 0;
    while (next < LENGTH) {
      int end = Math.min(LENGTH, next + 1 + random.nextInt(120));
      try {
        fold.fold(log.records().subList(next, end));
        next = end;
      } catch (Death death) {
        fold = new PartitionFold(0, parts(store, hook));
      }
    }
  }

  private static void assertKnown(
      Map<SeriesId, List<Moment>> moments, SeriesStore store, Buckets buckets) {
    AsKnown asKnown =
        new AsKnown(
            store,
            buckets,
            new Rulebook(
                version -> Optional.ofNullable(RandomLog.CATALOGUES.get(version)),
                new BankHolidaysOfEngland()));
    moments.forEach((id, known) -> {
      for (Instant at : instants(known)) {
        Optional<Series> expected =
            known.stream()
                .filter(each -> !each.known().isAfter(at))
                .reduce((one, later) -> later)
                .map(Moment::series)
                .filter(HistoryTest::tellsAnything)
                .map(each -> each.reaching(Instant.MAX));
        Optional<Series> told =
            store.load(List.of(id)).stream()
                .findFirst()
                .flatMap(now -> asKnown.at(now, at))
                .map(StoredSeries::series);
        // that time went on by a repeated row is no knowledge of the series
        assertThat(told.map(each -> each.reaching(Instant.MAX)))
            .as("%s at %s", id, at)
            .isEqualTo(expected);
      }
    });
  }

  /** A series of which every row was refused has a document, and nobody is told of it. */
  private static boolean tellsAnything(Series series) {
    return !series.equals(Series.unknown(series.id()).reaching(series.asOf()));
  }

  /** Each instant at which something became known, one just before and one after. */
  private static Set<Instant> instants(List<Moment> known) {
    Set<Instant> instants = new TreeSet<>();
    Instant first = known.getFirst().known();
    for (int i = 0; i < known.size(); i += 23) {
      Instant at = known.get(i).known();
      instants.add(at);
      instants.add(at.plusNanos(1));
      if (at.isAfter(first)) {
        instants.add(at.minusNanos(1));
      }
    }
    instants.add(known.getLast().known());
    return instants;
  }

  private static FoldParts parts(SeriesStore store, Step.Hook hook) {
    return new FoldParts(
        store,
        new Silent(),
        new CrashTest.OnePartition(),
        version -> Optional.ofNullable(RandomLog.CATALOGUES.get(version)),
        new BankHolidaysOfEngland(),
        new LogRun.Counts(),
        hook);
  }

  private static final class Silent implements Publisher {
    @Override
    public void publish(List<Message> messages) {}

    @Override
    public void deadLetters(List<DeadLetter> letters) {}
  }

  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }
}
