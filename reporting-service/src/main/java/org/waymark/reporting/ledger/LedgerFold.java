package org.waymark.reporting.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.reporting.log.BatchHandler;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.LogRecord;
import org.waymark.reporting.log.Outgoing;

/**
 * Folds a partition of the ledger, batch by batch, in this order: keep the entries; publish what is
 * to be said of their rows, then the position reached; move the partition's document; acknowledge.
 * A broadcast is a full stop: all before it is done that far, then its own effect, then the
 * document moves past it. Whatever step a kill follows, the batch comes again and every step before
 * finds its work done or does it again without harm: entries are kept once by place, outcomes are
 * the same by submission and place, and records at or below the position are passed over.
 */
public final class LedgerFold implements BatchHandler {
  private final LedgerStore store;
  private final EventLog log;
  private final Decoder decoder;
  private final Broadcasts broadcasts;
  private final LedgerMeters meters;
  private final String source = "/waymark/reporting";

  LedgerFold(
      LedgerStore store,
      EventLog log,
      Decoder decoder,
      Broadcasts broadcasts,
      LedgerMeters meters) {
    this.store = store;
    this.log = log;
    this.decoder = decoder;
    this.broadcasts = broadcasts;
    this.meters = meters;
  }

  @Override
  public void handle(int partition, List<LogRecord> batch) {
    meters.received(batch.size());
    Run run = new Run(store.partition(partition));
    int done = 0;
    try {
      for (LogRecord record : batch) {
        run.take(record);
      }
      run.finish();
      done = batch.size();
    } finally {
      int counted = done == batch.size() ? batch.size() : run.counted;
      meters.count(LedgerResult.RETRIED, batch.size() - counted);
    }
  }

  /** One pass over one batch. */
  private final class Run {
    private LedgerPartition saved;
    private LedgerPartition state;
    private final List<LedgerEntry> stretch = new ArrayList<>();
    private Map<LedgerResult, Integer> results = new EnumMap<>(LedgerResult.class);
    private int counted;

    Run(LedgerPartition saved) {
      this.saved = saved;
      this.state = saved;
    }

    void take(LogRecord record) {
      if (record.offset() <= state.position()) {
        result(LedgerResult.SKIPPED);
        return;
      }
      Optional<Envelope> envelope = decoder.decode(record);
      if (envelope.isEmpty()) {
        result(LedgerResult.UNREADABLE);
      } else if (envelope.get().event() instanceof Broadcast broadcast) {
        broadcast(record.offset(), envelope.get(), broadcast);
      } else {
        entry(record, envelope.get());
      }
      state = state.at(record.offset());
    }

    private void entry(LogRecord record, Envelope envelope) {
      try {
        stretch.add(LedgerEntry.of(record.partition(), record.offset(), envelope));
      } catch (IllegalArgumentException stranger) {
        decoder.putAside(record, String.valueOf(stranger.getMessage()));
        result(LedgerResult.UNREADABLE);
      }
    }

    private void broadcast(long offset, Envelope envelope, Broadcast broadcast) {
      Long number = envelope.control();
      if (number == null || number <= state.control()) {
        result(LedgerResult.PASSED);
        return;
      }
      finish();
      state = broadcasts.apply(state, offset, envelope, broadcast).told(number).at(offset);
      result(LedgerResult.BROADCAST);
      finish();
    }

    void finish() {
      if (!stretch.isEmpty()) {
        store.keep(stretch);
        log.send(outcomes());
      }
      if (!state.equals(saved)) {
        log.send(List.of(position()));
        move();
      }
      meters.count(results);
      counted += results.values().stream().mapToInt(Integer::intValue).sum();
      results = new EnumMap<>(LedgerResult.class);
      stretch.clear();
    }

    private void move() {
      if (!store.move(saved, state)) {
        throw new IllegalStateException(
            "partition " + saved.partition() + " of the ledger was moved by another owner");
      }
      saved = state;
    }

    private List<Outgoing> outcomes() {
      Map<String, List<LedgerEntry>> about =
          store
              .about(
                  saved.partition(), stretch.stream().map(LedgerEntry::about).distinct().toList())
              .stream()
              .collect(groupingBy(LedgerEntry::about));
      List<Outgoing> said = new ArrayList<>();
      for (LedgerEntry entry : stretch) {
        Repeats.Ending ending = Repeats.of(entry, about.getOrDefault(entry.about(), List.of()));
        result(ending.result());
        if (ending.outcome() != null) {
          said.add(outgoing(entry, ending.outcome()));
        }
      }
      return said;
    }

    private Outgoing outgoing(LedgerEntry entry, RowOutcome outcome) {
      String id = Identity.hash("outcome", Topics.LEDGER, entry.partition(), entry.offset());
      return new Outgoing(
          Topics.OUTCOMES,
          key(),
          new Envelope(id, source, entry.at(), outcome.submission(), outcome));
    }

    private Outgoing position() {
      PositionReached reached =
          new PositionReached(Topics.LEDGER, saved.partition(), state.position());
      String id = Identity.hash("position", key(), state.position());
      return new Outgoing(Topics.OUTCOMES, key(), new Envelope(id, source, time(), key(), reached));
    }

    /** The fold reads no clock: the last entry's or tick's instant. */
    private Instant time() {
      if (!stretch.isEmpty()) {
        return stretch.getLast().at();
      }
      return Optional.ofNullable(state.tick()).orElse(Instant.EPOCH);
    }

    private String key() {
      return Topics.LEDGER + "-" + saved.partition();
    }

    private void result(LedgerResult result) {
      results.merge(result, 1, Integer::sum);
    }
  }
}
