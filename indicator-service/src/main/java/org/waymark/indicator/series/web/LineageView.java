package org.waymark.indicator.series.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Finality;
import org.waymark.indicator.series.Claim;
import org.waymark.indicator.series.Claims;

/** Where a period's figure came from, and what was claimed for it besides. */
record LineageView(PeriodView state, Row lineage, List<Row> earlier) {

  static LineageView of(PeriodView state, Claims claims, int partition) {
    return new LineageView(
        state,
        Row.of(claims.current(), claims, partition),
        claims.others().stream().map(each -> Row.of(each, claims, partition)).toList());
  }

  /**
   * A row that somebody submitted.
   *
   * @param conflict whether other content stands under the same explicit revision
   */
  record Row(
      String eventId,
      String topic,
      int partition,
      long offset,
      String submission,
      int row,
      String feed,
      String submitter,
      Instant acceptedAt,
      int catalogueVersion,
      int revision,
      Finality finality,
      @Nullable String value,
      @Nullable String numerator,
      @Nullable String denominator,
      List<String> markers,
      @Nullable String commentary,
      boolean conflict) {

    static Row of(Claim claim, Claims claims, int partition) {
      MeasurementRecorded figure = claim.figure();
      return new Row(
          claim.eventId(),
          Topics.INPUTS,
          partition,
          claim.offset(),
          figure.origin().submission(),
          figure.origin().row(),
          figure.origin().feed(),
          figure.origin().submitter(),
          figure.origin().acceptedAt(),
          figure.origin().catalogueVersion(),
          claim.revision(),
          figure.finality(),
          SeriesView.plain(figure.value()),
          SeriesView.plain(figure.numerator()),
          SeriesView.plain(figure.denominator()),
          figure.markers(),
          figure.commentary(),
          claims.conflicts(claim));
    }
  }
}
