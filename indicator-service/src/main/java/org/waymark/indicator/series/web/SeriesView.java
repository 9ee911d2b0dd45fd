package org.waymark.indicator.series.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.series.Known;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.variation.Reading;

/**
 * What is known of a series, as answered. Decimals are plain texts, never rounded.
 *
 * @param variation absent while no figure has come; likewise assurance, trend and projection
 * @param overdue whether a figure is late, which {@code overduePeriod} names
 * @param actions what is done about it, by code; empty where no feed has told of any
 * @param explanation the verdict's inputs, arithmetic and rule in words, with the policy's version
 */
record SeriesView(
    IndicatorCode indicator,
    BreakdownCode breakdown,
    @Nullable Period period,
    @Nullable String value,
    @Nullable String target,
    Status status,
    Track track,
    @Nullable Period trackSince,
    Direction directionOfTravel,
    @Nullable String comparator,
    @Nullable String comparatorValue,
    @Nullable String variation,
    @Nullable String assurance,
    @Nullable String trend,
    @Nullable ProjectionView projection,
    @Nullable String variationExplanation,
    @Nullable String trendExplanation,
    boolean overdue,
    @Nullable Period overduePeriod,
    @Nullable LocalDate nextDue,
    @Nullable String policy,
    @Nullable Integer policyVersion,
    String explanation,
    int catalogueVersion,
    List<ActionView> actions) {

  static SeriesView of(SeriesState state, Known known, Optional<Outlook> outlook) {
    Optional<Reading> reading = outlook.map(Outlook::reading);
    return new SeriesView(
        state.series().indicator(),
        state.series().breakdown(),
        state.period(),
        plain(state.value()),
        plain(state.target()),
        state.status(),
        state.track(),
        state.trackSince(),
        state.direction(),
        state.comparator(),
        plain(state.comparatorValue()),
        reading.map(each -> each.variation().word()).orElse(null),
        reading.map(each -> each.assurance().word()).orElse(null),
        reading.map(each -> each.trend().trend().word()).orElse(null),
        outlook.map(ProjectionView::of).orElse(null),
        reading.map(Reading::variationWords).orElse(null),
        reading.map(each -> each.trend().words()).orElse(null),
        state.overduePeriod() != null,
        state.overduePeriod(),
        state.nextDue(),
        state.policy(),
        state.policyVersion(),
        explanation(state),
        state.catalogueVersion(),
        known.actionsNow().stream().map(ActionView::of).toList());
  }

  private static String explanation(SeriesState state) {
    return state.policyVersion() == null
        ? state.explanation()
        : "%s (%s, version %d)"
            .formatted(state.explanation(), state.policy(), state.policyVersion());
  }

  static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
