package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.projection.History;
import org.waymark.indicator.projection.YearEnd;
import org.waymark.indicator.signal.Foresight;
import org.waymark.indicator.signal.Outturn;
import org.waymark.indicator.variation.Figure;

/**
 * What a series' judged periods let expect, as of each of them. A break in the series begins a new
 * history.
 */
final class Prospects implements Foresight {
  private static final List<BigDecimal> EVEN = Collections.nCopies(12, BigDecimal.ONE);

  private final Indicator indicator;
  private final SortedMap<Period, JudgedPeriod> judged;
  private final PeriodJudge judge;
  private final List<Period> breaks;
  private final History all;

  Prospects(Indicator indicator, SortedMap<Period, JudgedPeriod> judged, PeriodJudge judge) {
    this.indicator = indicator;
    this.judged = judged;
    this.judge = judge;
    this.breaks = Outlook.breaks(judged);
    this.all =
        History.of(
            indicator.form(),
            indicator.sends(),
            Outlook.values(judged, JudgedPeriod::value),
            Outlook.values(judged, JudgedPeriod::submitted),
            Optional.empty());
  }

  @Override
  public List<Figure> charted() {
    return Outlook.figures(indicator, judged);
  }

  @Override
  public List<Period> breaks() {
    return breaks;
  }

  @Override
  public Optional<Outturn> outturn(Period asOf) {
    if (!all.judged().containsKey(asOf)) {
      return Optional.empty();
    }
    List<BigDecimal> weights = judge.weights(asOf.financialYear()).orElse(EVEN);
    History known =
        new History(
            all.form(), all.sends(), upTo(asOf, all.judged()), upTo(asOf, all.own()), weights);
    return YearEnd.of(known)
        .map(projection ->
            new Outturn(
                projection,
                judge.verdict(projection.period(), projection.value()),
                judge.target(projection.period())));
  }

  private SortedMap<Period, BigDecimal> upTo(Period asOf, SortedMap<Period, BigDecimal> values) {
    SortedMap<Period, BigDecimal> past = values.headMap(asOf.next());
    return breaks.stream()
        .filter(each -> each.compareTo(asOf) <= 0)
        .reduce((earlier, later) -> later)
        .map(past::tailMap)
        .orElse(past);
  }
}
