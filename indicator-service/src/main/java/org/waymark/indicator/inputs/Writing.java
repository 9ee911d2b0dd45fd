package org.waymark.indicator.inputs;

import java.util.List;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.history.Bucket;

/**
 * Carries decided changes out, in this order: history that no longer has room in the documents,
 * then the documents with what they have still to publish, then publication, then the mark that it
 * is done. Killed anywhere in between, the documents themselves tell what is left.
 */
final class Writing {
  private static final int PAGE = 500;

  private final int partition;
  private final SeriesStore store;
  private final Publisher publisher;
  private final Tally tally;
  private final Step.Hook hook;

  Writing(int partition, SeriesStore store, Publisher publisher, Tally tally, Step.Hook hook) {
    this.partition = partition;
    this.store = store;
    this.publisher = publisher;
    this.tally = tally;
    this.hook = hook;
  }

  /** Writes, publishes and marks; nothing is done where nothing changed. */
  void carryOut(List<SeriesStore.Change> changes) throws Outrun {
    hook.reached(Step.FOLDED, partition);
    if (changes.isEmpty()) {
      return;
    }
    List<Bucket> full =
        changes.stream().flatMap(each -> each.after().facts().full().stream()).toList();
    if (!full.isEmpty()) {
      store.keepHistory(full);
    }
    hook.reached(Step.HISTORY_KEPT, partition);
    store.replace(changes);
    hook.reached(Step.DOCUMENTS_WRITTEN, partition);
    publish(changes.stream().map(SeriesStore.Change::after).toList());
  }

  /** Publishes everything that documents of the partition still carry, whatever its age. */
  void publishLeft() throws Outrun {
    List<StoredSeries> left = store.unpublished(partition, PAGE);
    while (!left.isEmpty()) {
      publish(left);
      left = store.unpublished(partition, PAGE);
    }
  }

  private void publish(List<StoredSeries> documents) throws Outrun {
    List<StoredSeries> telling =
        documents.stream().filter(document -> !document.outbox().isEmpty()).toList();
    if (telling.isEmpty()) {
      return;
    }
    publisher.publish(telling.stream().flatMap(each -> Messages.of(each).stream()).toList());
    hook.reached(Step.PUBLISHED, partition);
    List<TrackEvent> events =
        telling.stream().flatMap(each -> each.outbox().events().stream()).toList();
    if (!events.isEmpty()) {
      store.keep(events);
    }
    hook.reached(Step.EVENTS_KEPT, partition);
    store.markPublished(telling);
    events.forEach(tally::told);
    hook.reached(Step.MARKED, partition);
  }
}
