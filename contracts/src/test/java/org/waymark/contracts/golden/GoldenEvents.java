package org.waymark.contracts.golden;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Period;

/**
 * What each golden file means, by its path below {@code golden/} without the ending. An entry is
 * never changed and never removed: it stands for records that are on somebody's topics for ever.
 */
final class GoldenEvents {
  static final Instant AT = Instant.parse("2016-11-10T09:12:00.123Z");

  private final Map<String, Envelope> all = new TreeMap<>();

  private GoldenEvents() {}

  static Map<String, Envelope> all() {
    GoldenEvents golden = new GoldenEvents();
    GoldenRows.addTo(golden);
    GoldenLedger.addTo(golden);
    GoldenSeries.addTo(golden);
    GoldenDecisions.addTo(golden);
    golden.addBroadcasts();
    golden.addOutcomes();
    golden.addTheRest();
    return golden.all;
  }

  void add(String name, String subject, Event event) {
    put(name, new Envelope("id of " + name, "/waymark/ingest", AT, subject, event));
  }

  private void put(String name, Envelope envelope) {
    all.put(EventTypes.nameOf(envelope.event()) + "/" + name, envelope);
  }

  private void addBroadcasts() {
    Envelope ticked =
        new Envelope("tick-1", "/waymark/ingest", AT, null, new Ticked(AT.plusMillis(1)));
    put("v1-first", ticked);
    put("v1-relayed", ticked.relayedAs(41));
    put(
        "v1-relayed",
        new Envelope("catalogue-3", "/waymark/ingest", AT, null, new CatalogueActivated(3))
            .relayedAs(0));
    put(
        "v1-relayed",
        new Envelope(
                "cut-2016-10",
                "/waymark/reporting",
                AT,
                "2016-10",
                new CutRequested("2016-10", Period.parse("2016-10"), AT))
            .relayedAs(1234567890123L));
  }

  private void addOutcomes() {
    add(
        "v1-duplicate",
        "s-7",
        new RowOutcome(
            "waymark.inputs",
            2,
            1041,
            "s-7",
            3,
            RowResult.DUPLICATE,
            null,
            null,
            "measurement.duplicate",
            "this figure was sent before"));
    add(
        "v1-refused",
        "s-7",
        new RowOutcome(
            "waymark.ledger",
            0,
            0,
            "s-8",
            1,
            RowResult.REFUSED,
            "service",
            "Ünknown",
            "service.unknown",
            "catalogue version 4 knows no service 'Ünknown'"));
    add("v1-first", "waymark.inputs/2", new PositionReached("waymark.inputs", 2, 1041));
  }

  private void addTheRest() {
    add("v1-first", "s-7", new SubmissionOpened("s-7", "cfa-performance", AT));
    add("v1-first", "s-7", new SubmissionCompleted("s-7", "cfa-performance", AT, 48, 2));
    add("v1-complete", "3", new CataloguePublished(3, "ab".repeat(32), SampleCatalogue.complete()));
    add(
        "v1-expected",
        "4",
        new CataloguePublished(4, "ab".repeat(32), SampleCatalogue.expecting()));
    add("v1-mapping", "6", new CataloguePublished(6, "ab".repeat(32), SampleCatalogue.mapping()));
    add("v1-policies", "7", new CataloguePublished(7, "ab".repeat(32), SamplePolicies.catalogue()));
    add("v1-queries", "5", new CataloguePublished(5, "ab".repeat(32), SampleCatalogue.querying()));
    add(
        "v1-promises",
        "6",
        new CataloguePublished(6, "ab".repeat(32), SampleCatalogue.promising()));
    add(
        "v1-first",
        "2016-10",
        new CutCompleted("2016-10", Period.parse("2016-10"), 2, 4, 61, "0f".repeat(32), 2048, 3));
  }
}
