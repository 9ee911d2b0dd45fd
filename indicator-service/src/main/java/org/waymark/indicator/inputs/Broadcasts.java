package org.waymark.indicator.inputs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.inputs.Publisher.Message;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.SeriesRecord;

/**
 * What a broadcast does to a partition. Each is a full stop: everything before it is written and
 * published, and its own effects too, before the partition moves past it. Killed in between, it is
 * done again from the documents it has not reached yet.
 */
final class Broadcasts {
  private static final int PAGE = 500;

  private final SeriesStore store;
  private final Publisher publisher;
  private final Writing writing;
  private final Log log;
  private final Step.Hook hook;
  private final EventCodec codec = new EventCodec();

  Broadcasts(SeriesStore store, Publisher publisher, Writing writing, Log log, Step.Hook hook) {
    this.store = store;
    this.publisher = publisher;
    this.writing = writing;
    this.log = log;
    this.hook = hook;
  }

  /** The clock has reached an instant; before the earliest due instant that only moves time. */
  PartitionState tick(PartitionState at, Instant instant, long offset, Rules rules) throws Outrun {
    PartitionState later = at.reaching(instant);
    if (at.earliestDue() == null || later.time().isBefore(at.earliestDue())) {
      return later;
    }
    SeriesRecord record = new SeriesRecord.TimeReached(later.time());
    List<StoredSeries> due = store.due(at.partition(), later.time(), offset, PAGE);
    while (!due.isEmpty()) {
      apply(due, record, offset, rules);
      due = store.due(at.partition(), later.time(), offset, PAGE);
    }
    return later.due(store.earliestDue(at.partition()).orElse(null));
  }

  /** A catalogue version applies: every series it expects exists, and all are judged anew. */
  PartitionState activate(PartitionState at, Instant instant, long offset, Rules rules)
      throws Outrun {
    store.activated(rules.catalogue().version(), instant);
    SeriesRecord record = new SeriesRecord.CatalogueApplies(instant, position(at, offset));
    Set<SeriesId> all = new TreeSet<>(store.ids(at.partition()));
    all.addAll(expected(at.partition(), rules.catalogue()));
    for (List<SeriesId> page : pages(all)) {
      apply(loadOrNew(at, page), record, offset, rules);
    }
    return at.under(rules.catalogue().version())
        .due(store.earliestDue(at.partition()).orElse(null));
  }

  private Set<SeriesId> expected(int partition, CatalogueIndex catalogue) {
    return catalogue
        .expectedSeries()
        .filter(id -> log.partitionOf(familyOf(id, catalogue)) == partition)
        .collect(Collectors.toSet());
  }

  private static String familyOf(SeriesId id, CatalogueIndex catalogue) {
    return catalogue.indicator(id.indicator()).orElseThrow().family();
  }

  /**
   * Signs the month off, then tells the state of every series as it stands here, and that it is
   * all. Done again after a kill it signs off the same and tells the same.
   */
  void cut(PartitionState at, CutRequested cut, long offset, int partitions, Rules rules)
      throws Outrun {
    SeriesRecord record = new SeriesRecord.MonthCut(cut.month(), cut.at(), position(at, offset));
    for (List<SeriesId> page : pages(new TreeSet<>(store.ids(at.partition())))) {
      apply(store.load(page), record, offset, rules);
    }
    MessageDigest digest = sha256();
    int told = 0;
    for (List<SeriesId> page : pages(new TreeSet<>(store.ids(at.partition())))) {
      List<Message> messages = new ArrayList<>();
      for (SeriesState state : states(page, offset, rules)) {
        Message message = Messages.cut(cut, at.partition(), state);
        digest.update(codec.encode(message.envelope()).data());
        messages.add(message);
      }
      publisher.publish(messages);
      told += messages.size();
    }
    hook.reached(Step.CUT_TOLD, at.partition());
    CutCompleted completed =
        new CutCompleted(
            cut.cut(),
            cut.month(),
            at.partition(),
            partitions,
            told,
            HexFormat.of().formatHex(digest.digest()),
            offset,
            at.catalogueVersion());
    publisher.publish(List.of(Messages.cutCompleted(cut, completed)));
  }

  private List<SeriesState> states(List<SeriesId> page, long offset, Rules rules) {
    List<StoredSeries> stored = new ArrayList<>(store.load(page));
    stored.sort((one, other) -> one.series().id().compareTo(other.series().id()));
    List<SeriesState> states = new ArrayList<>();
    for (StoredSeries each : stored) {
      if (each.offset() > offset) {
        throw new NotYet("another process has folded this partition beyond the cut");
      }
      SeriesState state = each.series().state();
      if (state != null && rules.expects(each.series().id())) {
        states.add(state);
      }
    }
    return states;
  }

  private void apply(List<StoredSeries> documents, SeriesRecord record, long offset, Rules rules)
      throws Outrun {
    List<SeriesStore.Change> changes = new ArrayList<>();
    for (StoredSeries each : documents) {
      if (each.offset() < offset) {
        Decision decision = each.series().apply(record, rules);
        if (tells(record) || decision.series().tellsMoreThan(each.series())) {
          changes.add(
              new SeriesStore.Change(
                  each, each.after(record, decision, offset, rules.catalogue().version())));
        }
      }
    }
    writing.carryOut(changes);
  }

  /** A cut leaves a document alone of which no period ends in its month. */
  private static boolean tells(SeriesRecord record) {
    return !(record instanceof SeriesRecord.MonthCut);
  }

  private static LogPosition position(PartitionState at, long offset) {
    return new LogPosition(Topics.INPUTS, at.partition(), offset);
  }

  private List<StoredSeries> loadOrNew(PartitionState at, List<SeriesId> page) {
    List<StoredSeries> documents = new ArrayList<>(store.load(page));
    Set<SeriesId> missing = new TreeSet<>(page);
    documents.forEach(document -> missing.remove(document.series().id()));
    missing.forEach(id -> documents.add(StoredSeries.none(at.generation(), at.partition(), id)));
    return documents;
  }

  private static List<List<SeriesId>> pages(Set<SeriesId> ids) {
    List<SeriesId> all = List.copyOf(ids);
    List<List<SeriesId>> pages = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PAGE) {
      pages.add(all.subList(from, Math.min(from + PAGE, all.size())));
    }
    return pages;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
