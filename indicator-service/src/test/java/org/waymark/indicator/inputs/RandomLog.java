package org.waymark.indicator.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.waymark.indicator.Fixtures.action;
import static org.waymark.indicator.Fixtures.commentary;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;
import static org.waymark.indicator.Fixtures.targetSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.Fixtures;

/**
 * A partition's log drawn at random: figures of a whole and its districts with corrections, repeats
 * and revisions, targets, commentary, actions, decisions, ticks, cuts and catalogue versions, whose
 * instants go on, mostly.
 */
final class RandomLog {
  static final Map<Integer, CatalogueIndex> CATALOGUES = new TreeMap<>();
  private static final Period FIRST = Period.parse("2016-04");
  private static final Instant START = Instant.parse("2016-05-01T09:00:00.5Z");

  static {
    List.of("100", "80", "120")
        .forEach(target ->
            CATALOGUES.put(
                CATALOGUES.size() + 1,
                new CatalogueIndex(
                    CATALOGUES.size() + 1,
                    Fixtures.catalogue(
                        List.of(
                            measure("d")
                                .form(Form.POINT, Sends.INCREMENTS)
                                .unit("people")
                                .brokenDownBy("E07000008 E07000009"),
                            measure("b").form(Form.YEAR_TO_DATE, Sends.INCREMENTS)),
                        List.of(
                            target("d/-", "2016/17", target),
                            target("b/-", "2016/17", "900", "seasonal"))))));
  }

  private final Random random;
  private final EventCodec codec = new EventCodec();
  private final List<MeasurementRecorded> figures = new ArrayList<>();
  private final List<InputRecord> records = new ArrayList<>();
  private final List<Instant> instants = new ArrayList<>();
  private Instant clock = START;
  private long control;
  private int version;

  private RandomLog(Random random) {
    this.random = random;
  }

  static RandomLog of(long seed, int length) {
    RandomLog log = new RandomLog(new Random(seed));
    log.activate();
    while (log.records.size() < length) {
      log.clock = log.clock.plusSeconds(random(log.random, 40_000));
      log.next();
    }
    return log;
  }

  private static int random(Random random, int bound) {
    return random.nextInt(bound);
  }

  List<InputRecord> records() {
    return records;
  }

  /** When each record was accepted, decided, asked for or reached, by its offset. */
  Instant at(long offset) {
    return instants.get(Math.toIntExact(offset));
  }

  private void next() {
    switch (random.nextInt(60)) {
      case 0 -> broadcast(new Ticked(clock));
      case 1 -> cut();
      case 2 -> activate();
      case 3, 4, 5 -> decide();
      case 6, 7, 8 -> row(targetSet("d/-", period(), value(), random.nextInt(3), accepted()));
      case 9, 10, 11 -> row(commentary(series(), period(), "said " + value(), 0, accepted()));
      case 12, 13, 14 ->
          row(action("d/-", period(), "a1", status(), random.nextInt(3), accepted()));
      case 15, 16 -> row(figure("nothing/-", period(), value()).at(accepted()).event());
      default -> figureOrRepeat();
    }
  }

  private void figureOrRepeat() {
    if (!figures.isEmpty() && random.nextInt(6) == 0) {
      row(figures.get(random.nextInt(figures.size())));
      return;
    }
    Fixtures.Figure figure =
        figure(series(), period(), value())
            .at(accepted())
            .row("s" + random.nextInt(9), 1 + records.size());
    MeasurementRecorded event =
        random.nextInt(3) == 0 ? figure.revision(1 + random.nextInt(2)).event() : figure.event();
    figures.add(event);
    row(event);
  }

  private void decide() {
    if (!figures.isEmpty()) {
      MeasurementRecorded of = figures.get(random.nextInt(figures.size()));
      QueryDecided decided =
          new QueryDecided(
              "c" + random.nextInt(40),
              of.series(),
              of.period(),
              Identity.of(of),
              random.nextBoolean() ? "total.differs" : "value.jump",
              QueryDecision.CONFIRMED,
              "because",
              "cfa",
              Instant.parse(accepted()),
              "s1",
              1);
      add(decided, decided.at(), Identity.of(decided));
    }
  }

  private void activate() {
    if (version < CATALOGUES.size()) {
      broadcast(new CatalogueActivated(++version));
    }
  }

  private void cut() {
    Period month = FIRST.shift(random.nextInt(8));
    broadcast(new CutRequested(month + "-" + control, month, clock));
  }

  private void row(InputRow row) {
    add(row, row.origin().acceptedAt(), Identity.of(row));
  }

  private void broadcast(Broadcast event) {
    Envelope envelope = new Envelope("b" + control, "/waymark/ingest", clock, null, event);
    add(envelope.relayedAs(control++), clock);
  }

  private void add(Event event, Instant at, String id) {
    add(new Envelope(id, "/waymark/ingest", at, "subject", event), at);
  }

  private void add(Envelope envelope, Instant at) {
    Encoded encoded = codec.encode(envelope);
    records.add(
        new InputRecord(0, records.size(), "k".getBytes(UTF_8), encoded.headers(), encoded.data()));
    instants.add(at);
  }

  /** A little before the present now and then: several ingests feed one partition. */
  private String accepted() {
    return clock.minusSeconds(random.nextInt(4) == 0 ? random.nextInt(90_000) : 0).toString();
  }

  private String series() {
    return switch (random.nextInt(6)) {
      case 0 -> "b/-";
      case 1 -> "d/E07000008";
      case 2 -> "d/E07000009";
      default -> "d/-";
    };
  }

  private String period() {
    return FIRST.shift(random.nextInt(10)).toString();
  }

  private String value() {
    return Integer.toString(60 + 20 * random.nextInt(4));
  }

  private ActionStatus status() {
    return ActionStatus.values()[random.nextInt(ActionStatus.values().length)];
  }
}
