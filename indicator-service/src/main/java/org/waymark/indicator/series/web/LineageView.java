package org.waymark.indicator.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Finality;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Claim;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Known;

/**
 * Where a period's figure came from, and what was claimed for it besides.
 *
 * @param target what a feed has set for the period, or for its financial year; absent where the
 *     catalogue's target applies
 * @param commentary what a feed has given apart from the figure
 */
record LineageView(
    PeriodView state,
    Row lineage,
    List<Row> earlier,
    @Nullable SaidView target,
    @Nullable SaidView commentary) {

  static LineageView of(PeriodView state, Claims<MeasurementRecorded> claims, StoredSeries stored) {
    int partition = stored.partition();
    Known known = stored.series().known();
    return new LineageView(
        state,
        Row.of(claims.current(), claims, partition),
        claims.others().stream().map(each -> Row.of(each, claims, partition)).toList(),
        Stream.of(state.period(), state.period().financialYear())
            .flatMap(period -> Stream.ofNullable(known.targets().get(period)))
            .findFirst()
            .map(each -> SaidView.of(each, partition))
            .orElse(null),
        Optional.ofNullable(known.commentary().get(state.period()))
            .map(each -> SaidView.of(each, partition))
            .orElse(null));
  }

  /**
   * A row that somebody submitted.
   *
   * @param conflict whether other content stands under the same explicit revision
   */
  @Schema(name = "SubmittedRow")
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

    static Row of(
        Claim<MeasurementRecorded> claim, Claims<MeasurementRecorded> claims, int partition) {
      MeasurementRecorded figure = claim.said();
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
