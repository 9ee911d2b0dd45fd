package org.waymark.indicator.inputs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Ticked;
import org.waymark.indicator.series.Rules;

/**
 * Folds one partition of inputs, a batch at a time. Used by one thread at a time. Whatever is
 * thrown, nothing is lost: memory is dropped, and the same batch may be taken again.
 */
public final class PartitionFold {
  private static final int GENERATION = 1;

  private final int partition;
  private final FoldParts parts;
  private final Ends ends;
  private final Writing writing;
  private final Broadcasts broadcasts;
  private final EventCodec codec = new EventCodec();
  private @Nullable PartitionState memory;
  private final Rulebook rulebook;
  private boolean stored;

  public PartitionFold(int partition, FoldParts parts) {
    this.partition = partition;
    this.parts = parts;
    this.rulebook = new Rulebook(parts.catalogues(), parts.days());
    this.ends = new Ends(parts.tally());
    this.writing =
        new Writing(partition, parts.store(), parts.publisher(), parts.tally(), parts.hook());
    this.broadcasts =
        new Broadcasts(parts.store(), parts.publisher(), writing, parts.log(), parts.hook());
  }

  /** Forgets what is known of the partition; the next batch reads it again. */
  public void forget() {
    memory = null;
  }

  /**
   * Folds a batch of consecutive records, then has passed all of them.
   *
   * @throws Outrun if somebody else has written meanwhile; take the batch again
   * @throws Behind if records before the batch are missing
   */
  public void fold(List<InputRecord> batch) throws Outrun {
    ends.received(batch);
    boolean done = false;
    try {
      PartitionState at = memory == null ? recover() : memory;
      if (batch.getFirst().offset() > at.position() + 1) {
        throw new Behind(at.position() + 1, batch.getFirst().offset());
      }
      foldInStretches(decoded(unfolded(batch, at), at), batch.getLast().offset());
      done = true;
    } finally {
      if (!done) {
        forget();
      }
    }
  }

  /** Reads the partition document and publishes whatever its documents still carry. */
  PartitionState recover() throws Outrun {
    Optional<PartitionState> known = parts.store().partition(partition);
    String topicId = parts.log().topicId();
    stored = known.isPresent();
    PartitionState at = known.orElseGet(() -> PartitionState.start(GENERATION, partition, topicId));
    if (!at.topicId().equals(topicId)) {
      throw new NotYet(
          "the topic is another one (id %s) than was folded so far (id %s); see docs/fold.md"
              .formatted(topicId, at.topicId()));
    }
    parts.hook().reached(Step.PARTITION_READ, partition);
    writing.publishLeft();
    parts.hook().reached(Step.RECOVERED, partition);
    // a document written just before a kill may be due earlier than the partition document knows
    PartitionState recovered = at.due(parts.store().earliestDue(partition).orElse(null));
    memory = recovered;
    return recovered;
  }

  private List<InputRecord> unfolded(List<InputRecord> batch, PartitionState at) {
    List<InputRecord> left = new ArrayList<>();
    for (InputRecord record : batch) {
      if (record.offset() > at.position()) {
        left.add(record);
      } else {
        ends.skipped(record.offset());
      }
    }
    ends.settle(Math.min(at.position(), batch.getLast().offset()));
    return left;
  }

  private List<Decoded> decoded(List<InputRecord> records, PartitionState at) {
    List<Decoded> readable = new ArrayList<>();
    List<Publisher.DeadLetter> letters = new ArrayList<>();
    for (InputRecord record : records) {
      Decoded decoded = Decoded.of(record, codec);
      if (decoded instanceof Decoded.Letter letter) {
        letters.add(new Publisher.DeadLetter(at.topicId(), record, letter.reason()));
        ends.ended(record.offset(), Tally.End.DEAD_LETTER);
      } else {
        readable.add(decoded);
      }
    }
    if (!letters.isEmpty()) {
      parts.publisher().deadLetters(letters);
    }
    parts.hook().reached(Step.DEAD_LETTERS_SENT, partition);
    return readable;
  }

  private void foldInStretches(List<Decoded> records, long last) throws Outrun {
    Stretch stretch = new Stretch();
    for (Decoded record : records) {
      if (record instanceof Decoded.OfSeries said) {
        stretch.add(said);
      } else if (record instanceof Decoded.Stop stop) {
        flush(stretch, stop.offset() - 1);
        stretch = new Stretch();
        stopAt(stop);
      }
    }
    flush(stretch, last);
  }

  private void flush(Stretch stretch, long upTo) throws Outrun {
    PartitionState at = known();
    if (upTo <= at.position()) {
      return;
    }
    List<SeriesStore.Change> changes = stretch.fold(at, parts.store(), rules(at), ends);
    writing.carryOut(changes);
    PartitionState next = at.at(upTo);
    for (SeriesStore.Change change : changes) {
      next = next.dueBy(change.after().series().nextDue());
    }
    move(next);
  }

  private void stopAt(Decoded.Stop stop) throws Outrun {
    PartitionState at = known();
    long offset = stop.offset();
    if (stop.number() <= at.control()) {
      ends.skipped(offset);
      return;
    }
    PartitionState next =
        switch (stop.broadcast()) {
          case Ticked tick -> broadcasts.tick(at, tick.instant(), offset, rules(at));
          case CatalogueActivated activated ->
              broadcasts.activate(at, stop.saidAt(), offset, rules(activated.version()));
          case CutRequested cut -> {
            broadcasts.cut(at, cut, offset, parts.log().partitions(), rules(at));
            yield at;
          }
        };
    ends.ended(offset, Tally.End.BROADCAST);
    move(next.afterControl(stop.number()).at(offset));
  }

  private void move(PartitionState next) throws Outrun {
    parts.publisher().publish(List.of(Messages.position(partition, next.position(), next.time())));
    parts.hook().reached(Step.POSITION_TOLD, partition);
    parts.store().move(stored ? Optional.of(known()) : Optional.empty(), next);
    parts.hook().reached(Step.PARTITION_MOVED, partition);
    stored = true;
    memory = next;
    ends.settle(next.position());
  }

  private Rules rules(PartitionState at) {
    return rules(at.catalogueVersion());
  }

  private Rules rules(int version) {
    return rulebook.version(version);
  }

  private PartitionState known() {
    if (memory == null) {
      throw new IllegalStateException("the partition document was not read");
    }
    return memory;
  }
}
