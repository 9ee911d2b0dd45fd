package org.waymark.indicator.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.notification.mongo.MongoNotices;
import org.waymark.indicator.notification.mongo.MongoParcels;
import org.waymark.testing.MongoForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is told of what. */
class AnnouncerTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Webhook HUB =
      new Webhook(
          "hub",
          URI.create("https://hub.example.org/"),
          "secret",
          List.of("waymark.track.changed.v1"));

  private MongoClient client;
  private MongoNotices notices;
  private MongoParcels parcels;

  @BeforeEach
  void connect() {
    var backend = MongoForTests.shared();
    client = MongoClients.create(backend.uri());
    MongoDatabase database = client.getDatabase(backend.freshDatabase(getClass()));
    notices = new MongoNotices(() -> database);
    parcels = new MongoParcels(() -> database);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void thePostThatAnswersIsToldOnce() {
    Announcer announcer = announcer(Map.of("head", "head@example.org", "dir", "dir@example.org"));
    announcer.announce(offTrack("e1", NOW));
    announcer.announce(offTrack("e1", NOW));
    assertThat(notices.addresses()).containsExactly("head@example.org");
    assertThat(notices.of("head@example.org", 9))
        .extracting(Notice::heading, Notice::text)
        .containsExactly(tuple("neet: off track (October 2016)", "It is red."));
  }

  @Test
  void aPostWithoutAnAddressIsAnsweredForByTheOneAbove() {
    announcer(Map.of("dir", "dir@example.org")).announce(offTrack("e1", NOW));
    assertThat(notices.addresses()).containsExactly("dir@example.org");
  }

  @Test
  void aWebhookGetsTheEventAsACloudEventAndOnlyWhatItWants() {
    announcer(Map.of()).announce(offTrack("e1", NOW));
    List<Parcel> waiting = parcels.due(NOW, 9);
    assertThat(waiting).extracting(Parcel::id).containsExactly("webhook/hub/e1");
    JsonNode event = new JsonMapper().readTree(waiting.getFirst().body());
    assertThat(event.get("specversion").stringValue()).isEqualTo("1.0");
    assertThat(event.get("type").stringValue()).isEqualTo("waymark.track.changed.v1");
    assertThat(event.get("data").get("to").stringValue()).isEqualTo("off track");
  }

  @Test
  void yearsPastAreNotTold() {
    Announcer announcer = announcer(Map.of("head", "head@example.org"));
    announcer.announce(offTrack("e1", NOW.minus(Duration.ofDays(8))));
    assertThat(notices.addresses()).isEmpty();
    assertThat(parcels.due(NOW, 9)).isEmpty();
  }

  private Announcer announcer(Map<String, String> addresses) {
    return new Announcer(
        notices,
        parcels,
        () -> Optional.of(catalogue()),
        addresses,
        List.of(HUB),
        Duration.ofDays(7),
        CLOCK);
  }

  private static Envelope offTrack(String id, Instant at) {
    var event =
        new TrackChanged(
            id,
            SeriesId.parse("neet/-"),
            Period.parse("2016-10"),
            Track.WATCH,
            Track.OFF_TRACK,
            Status.RED,
            new BigDecimal("17.6"),
            new BigDecimal("20"),
            "council-default",
            1,
            "It is red.",
            at);
    return new Envelope(id, "/waymark/indicator", at, "neet/-", event);
  }

  private static CatalogueIndex catalogue() {
    Catalogue plain = Fixtures.catalogue(List.of(Fixtures.measure("neet")), List.of());
    return new CatalogueIndex(
        1,
        new Catalogue(
            plain.council(),
            plain.frameworks(),
            plain.directorates(),
            plain.committees(),
            plain.breakdowns(),
            plain.indicators().stream().map(AnnouncerTest::owned).toList(),
            plain.policies(),
            plain.profiles(),
            plain.targets(),
            plain.feeds(),
            List.of(
                new Owner("head", "Head of Service", "cfa", "dir"),
                new Owner("dir", "Director", "cfa", null)),
            plain.terms(),
            plain.calendar()));
  }

  private static Indicator owned(Indicator i) {
    return new Indicator(
        i.code(),
        "neet",
        i.sourceReference(),
        i.definition(),
        i.unit(),
        i.scale(),
        i.decimals(),
        i.polarity(),
        i.kind(),
        i.frequency(),
        i.form(),
        i.sends(),
        i.directorate(),
        i.committee(),
        i.policy(),
        i.deprivation(),
        i.statuses(),
        "head",
        i.dueWorkingDays(),
        i.breakdowns(),
        i.components(),
        i.family(),
        i.note(),
        i.goals());
  }
}
