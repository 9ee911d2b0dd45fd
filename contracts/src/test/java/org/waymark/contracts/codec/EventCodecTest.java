package org.waymark.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.ReportingCalendar;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;

class EventCodecTest {
  private static final Instant AT = Instant.parse("2016-05-06T09:12:00.123Z");
  private final EventCodec codec = new EventCodec();

  @Test
  void aMeasurementComesBackAsItWent() throws Unreadable {
    Envelope sent =
        new Envelope("1f", "/waymark/ingest", AT, "neet/-", measurement(new BigDecimal("17.60")));
    assertThat(roundTrip(sent)).isEqualTo(sent);
  }

  @Test
  void decimalsAreWrittenPlainAndUnrounded() {
    Encoded encoded =
        codec.encode(
            new Envelope("1", "/s", AT, null, measurement(new BigDecimal("0.00000001230"))));
    assertThat(new String(encoded.data(), StandardCharsets.UTF_8))
        .contains("\"value\":\"0.00000001230\"")
        .contains("\"period\":\"2016-04\"")
        .contains("\"acceptedAt\":\"2016-05-06T09:12:00.123Z\"");
  }

  @Test
  void aRelayedBroadcastCarriesItsNumber() throws Unreadable {
    Envelope relayed = new Envelope("t", "/s", AT, null, new Ticked(AT)).relayedAs(41);
    assertThat(roundTrip(relayed)).isEqualTo(relayed);
  }

  @Test
  void aPolicyKeepsItsPeriodsPerFrequency() throws Unreadable {
    TrackRule track =
        new TrackRule(
            List.of(Status.RED),
            Map.of(Frequency.MONTHLY, 2),
            Map.of(Frequency.ACADEMIC_YEAR, 1),
            List.of(Status.AMBER));
    Banding banding =
        new Banding(
            Distance.RELATIVE,
            List.of(
                new Band(Status.RED, new BigDecimal("-0.10"), null),
                new Band(Status.GREEN, null, null)));
    Policy policy =
        new Policy(
            "council-default",
            List.of(new PolicyVersion(1, LocalDate.of(2016, 4, 1), banding, track)));
    Catalogue catalogue =
        new Catalogue(
            new Council("c", "Council", "C", null, "#005a30", null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(policy),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new ReportingCalendar(15));
    Envelope sent = new Envelope("c1", "/s", AT, null, new CataloguePublished(1, "ab", catalogue));
    assertThat(roundTrip(sent)).isEqualTo(sent);
    assertThat(new String(codec.encode(sent).data(), StandardCharsets.UTF_8))
        .contains("\"enter\":{\"monthly\":2}");
  }

  private Envelope roundTrip(Envelope envelope) throws Unreadable {
    Encoded encoded = codec.encode(envelope);
    return codec.decode(encoded.headers()::get, encoded.data());
  }

  private static MeasurementRecorded measurement(BigDecimal value) {
    return new MeasurementRecorded(
        SeriesId.parse("neet/-"),
        Period.parse("2016-04"),
        value,
        null,
        null,
        null,
        Finality.FINAL,
        List.of("e"),
        null,
        null,
        null,
        new Origin("s1", 3, "cfa-performance", "cfa", AT, 1));
  }
}
