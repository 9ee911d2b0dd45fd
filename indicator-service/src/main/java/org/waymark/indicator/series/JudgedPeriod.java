package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.judgement.Verdict;

/**
 * A period with its value, its target and what the policy said of it.
 *
 * @param submitted the period's own figure as sent, or the ratio it makes
 * @param commentary given apart from the figure
 * @param policy the name of the policy; absent where the indicator has none
 */
record JudgedPeriod(
    Period period,
    Optional<BigDecimal> value,
    Optional<BigDecimal> submitted,
    Optional<BigDecimal> target,
    Verdict verdict,
    @Nullable String policy,
    @Nullable PolicyVersion rule,
    Claim<MeasurementRecorded> claim,
    Optional<String> commentary) {
  private static final String UNRELIABLE = "u";

  /**
   * @param queries those that the figure carries; one that was upheld marks it as unreliable, as
   *     small numbers do
   */
  PeriodState state(List<FigureQuery> queries) {
    return new PeriodState(
        period,
        value.orElse(null),
        submitted.orElse(null),
        target.orElse(null),
        verdict.status(),
        claim.revision(),
        claim.said().finality(),
        markers(queries),
        commentary.orElse(claim.said().commentary()),
        claim.eventId(),
        claim.acceptedAt(),
        queries.isEmpty() ? null : queries);
  }

  private List<String> markers(List<FigureQuery> queries) {
    List<String> sent = claim.said().markers();
    boolean upheld = queries.stream().anyMatch(each -> each.state() == QueryState.CONFIRMED);
    return (upheld || verdict.small()) && !sent.contains(UNRELIABLE)
        ? Stream.concat(sent.stream(), Stream.of(UNRELIABLE)).toList()
        : sent;
  }
}
