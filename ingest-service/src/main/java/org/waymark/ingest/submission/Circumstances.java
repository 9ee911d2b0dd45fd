package org.waymark.ingest.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Origin;

/**
 * What all rows of a submission have in common.
 *
 * @param acceptedAt when the submission was first taken in, also if it is being run again
 * @param today the day of that in the council's time
 */
record Circumstances(
    String submission,
    Feed feed,
    String submitter,
    Instant acceptedAt,
    LocalDate today,
    CatalogueIndex catalogue) {
  static final String SOURCE = "/waymark/ingest";
  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

  Origin origin(int row) {
    return new Origin(submission, row, feed.code(), submitter, acceptedAt, catalogue.version());
  }

  Circumstances(
      String submission,
      Feed feed,
      String submitter,
      Instant acceptedAt,
      CatalogueIndex catalogue) {
    this(
        submission,
        feed,
        submitter,
        acceptedAt,
        acceptedAt.atZone(COUNCIL_TIME).toLocalDate(),
        catalogue);
  }

  Envelope envelope(String id, String subject, Event event) {
    return new Envelope(id, SOURCE, acceptedAt, subject, event);
  }
}
