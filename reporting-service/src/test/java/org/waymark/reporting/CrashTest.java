package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.reporting.Sample.finance;
import static org.waymark.reporting.Sample.inRow;
import static org.waymark.reporting.Sample.month;
import static org.waymark.reporting.Sample.series;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.close.MonthCloser;
import org.waymark.reporting.close.WorkingDays;
import org.waymark.reporting.close.holidays.EnglandHolidays;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.cut.TakenSeries;
import org.waymark.reporting.cut.mongo.MongoCutStore;
import org.waymark.reporting.ledger.Crashing;
import org.waymark.reporting.ledger.Ledger;
import org.waymark.reporting.ledger.LedgerFold;
import org.waymark.reporting.ledger.LedgerStore;
import org.waymark.reporting.ledger.mongo.MongoLedgerStore;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.LogRecord;
import org.waymark.reporting.pack.PackAssembler;
import org.waymark.reporting.pack.PackStore;
import org.waymark.reporting.pack.Publisher;
import org.waymark.reporting.pack.Sha256;
import org.waymark.reporting.pack.mongo.MongoPackStore;
import org.waymark.reporting.pack.render.Forms;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** Killed before or after any call to the outside, then started again: the same in the end. */
@EachMongoBackend
class CrashTest {
  private static final Instant TICK = Instant.parse("2016-07-27T17:00:00Z");
  private static final int STEPS = 200;
  private final MongoBackend mongo;
  private final MongoClient client;
  private final WorkingDays days = new WorkingDays(new EnglandHolidays());
  private final EventCodec codec = new EventCodec();
  private final Catalogues catalogues = new Catalogues();

  CrashTest(MongoBackend mongo) {
    this.mongo = mongo;
    this.client = MongoClients.create(mongo.uri());
    catalogues.add(new CataloguePublished(1, "sha", Sample.catalogue()));
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  private MongoDatabase fresh() {
    return client.getDatabase(mongo.freshDatabase(getClass()));
  }

  @Test
  void aLedgerBatchKilledAtAnyStepEndsAsIfItHadNotBeen() {
    String expected = fold(fresh(), STEPS * 10);
    int step = 1;
    while (step < STEPS && crashes(step, expected)) {
      step++;
    }
    assertThat(step).isBetween(20, STEPS - 1);
  }

  private boolean crashes(int step, String expected) {
    MongoDatabase database = fresh();
    assertThat(fold(database, step)).as("killed at step " + step).isEqualTo(expected);
    return lastCrash;
  }

  private boolean lastCrash;

  /** Folds with a crash, again without, and prints what is left of it all. */
  private String fold(MongoDatabase database, int step) {
    MemoryLog log = new MemoryLog();
    Crashing crashing = new Crashing(step);
    Crashing.Crash crash =
        catchThrowableOfType(
            Crashing.Crash.class, () -> fold(database, log, crashing).handle(0, batch()));
    lastCrash = crash != null;
    fold(database, log, new Crashing(STEPS * 10)).handle(0, batch());
    return contents(database) + said(log);
  }

  private LedgerFold fold(MongoDatabase database, MemoryLog memory, Crashing crashing) {
    EventLog log = crashing.around(EventLog.class, memory);
    CutStore cuts = crashing.around(CutStore.class, new MongoCutStore(database));
    return Ledger.fold(
        crashing.around(LedgerStore.class, new MongoLedgerStore(database)),
        log,
        new Decoder(codec, log, new SimpleMeterRegistry()),
        catalogues,
        new MonthCloser(cuts, log, days),
        cuts,
        () -> {},
        new SimpleMeterRegistry());
  }

  private List<LogRecord> batch() {
    List<LogRecord> batch = new ArrayList<>();
    Instant start = Instant.parse("2016-04-01T08:00:00Z");
    batch.add(record(0, start, new CatalogueActivated(1), 0L));
    batch.add(fact(1, finance("2016-04", "cfa", "A", "100", "10", null)));
    batch.add(fact(2, inRow(2, finance("2016-04", "cfa", "A", "100", "10", null))));
    batch.add(new LogRecord(Topics.LEDGER, 0, 3, Map.of(), new byte[] {'{'}));
    batch.add(record(4, TICK, new Ticked(TICK), 1L));
    batch.add(fact(5, finance("2016-05", "cfa", "A", "100", "20", "120")));
    batch.add(record(6, TICK, new CutRequested("2016-04", month("2016-04"), TICK), 2L));
    batch.add(fact(7, finance("2016-05", "cfa", "B", "100", "20", "120")));
    return batch;
  }

  private LogRecord fact(long offset, LedgerFact fact) {
    return record(
        offset, new Envelope(Identity.of(fact), "/test", fact.origin().acceptedAt(), null, fact));
  }

  private LogRecord record(long offset, Instant time, Event event, long control) {
    return record(offset, new Envelope("b" + control, "/test", time, null, control, event));
  }

  private LogRecord record(long offset, Envelope envelope) {
    Encoded encoded = codec.encode(envelope);
    return new LogRecord(Topics.LEDGER, 0, offset, encoded.headers(), encoded.data());
  }

  /** What was said, each once: repeats are the same by their id. */
  private static String said(MemoryLog log) {
    Map<String, Event> once = new LinkedHashMap<>();
    log.sent.forEach(each -> {
      Event before = once.put(each.envelope().id(), each.envelope().event());
      assertThat(before == null || before.equals(each.envelope().event())).isTrue();
    });
    assertThat(once.values())
        .filteredOn(CutRequested.class::isInstance)
        .extracting(event -> ((CutRequested) event).cut())
        .containsExactly("2016-04", "2016-05", "2016-06");
    return new TreeSet<>(once.keySet()) + " " + new TreeSet<>(log.deadLetters);
  }

  private static String contents(MongoDatabase database) {
    StringBuilder all = new StringBuilder();
    for (String name : new TreeSet<>(database.listCollectionNames().into(new ArrayList<>()))) {
      all.append(name).append('\n');
      database
          .getCollection(name)
          .find()
          .sort(new Document("_id", 1))
          .forEach(document -> all.append(document.toJson()).append('\n'));
    }
    return all.toString();
  }

  @Test
  void publishingKilledAtAnyStepPublishesEachReportOnceWithTheSameBytes() {
    String expected = publish(STEPS * 10);
    int step = 1;
    do {
      assertThat(publish(step)).as("killed at step " + step).isEqualTo(expected);
      step++;
    } while (step < STEPS && lastCrash);
    assertThat(step).isBetween(10, STEPS - 1);
  }

  private String publish(int step) {
    MongoDatabase database = fresh();
    fold(database, new MemoryLog(), new Crashing(STEPS * 10)).handle(0, batch());
    tellCut(new MongoCutStore(database));
    Crashing crashing = new Crashing(step);
    Crashing.Crash crash =
        catchThrowableOfType(
            Crashing.Crash.class, () -> publisher(database, crashing).publishAll());
    lastCrash = crash != null;
    publisher(database, new Crashing(STEPS * 10)).publishAll();
    assertThat(database.getCollection("packs").countDocuments()).isEqualTo(2);
    return contents(database);
  }

  private void tellCut(CutStore cuts) {
    SeriesState state = series("delayed-days", "2016-04", Status.RED, Track.WATCH, "10", "11.5");
    SeriesCut told = new SeriesCut("2016-04", 0, state);
    byte[] data = codec.encode(new Envelope("t", "/test", TICK, null, told)).data();
    cuts.take(List.of(new TakenSeries("2016-04", 0, state, data)));
    cuts.complete(new CutCompleted("2016-04", month("2016-04"), 0, 1, 1, Sha256.of(data), 10, 1));
  }

  private Publisher publisher(MongoDatabase database, Crashing crashing) {
    return new Publisher(
        crashing.around(CutStore.class, new MongoCutStore(database)),
        new Ledger(crashing.around(LedgerStore.class, new MongoLedgerStore(database))),
        catalogues,
        new MemoryLog(),
        new PackAssembler(days),
        new Forms(),
        crashing.around(PackStore.class, new MongoPackStore(database)),
        new SimpleMeterRegistry());
  }
}
