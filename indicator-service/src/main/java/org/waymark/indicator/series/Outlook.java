package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.projection.History;
import org.waymark.indicator.projection.Projection;
import org.waymark.indicator.signal.Outturn;
import org.waymark.indicator.variation.Figure;
import org.waymark.indicator.variation.Reading;
import org.waymark.indicator.variation.RecentTrend;
import org.waymark.indicator.variation.Trend;

/**
 * What a series' figures say beyond their status: variation, assurance, trend, and the year's end.
 * Worked out when it is asked for, from what the series knows and a catalogue version alone.
 *
 * @param target what is expected at the year's end
 * @param yearEnd what the policy would say of the projected value
 */
public record Outlook(
    Reading reading,
    Optional<Projection> projection,
    Optional<BigDecimal> target,
    Optional<Verdict> yearEnd) {

  /** Empty where the catalogue does not expect the series or no figure has come. */
  public static Optional<Outlook> of(Series series, CatalogueIndex catalogue) {
    return catalogue
        .indicator(series.id().indicator())
        .filter(indicator -> indicator.allows(series.id().breakdown()))
        .filter(indicator -> !series.periods().isEmpty())
        .map(indicator -> of(series, indicator, catalogue));
  }

  private static Outlook of(Series series, Indicator indicator, CatalogueIndex catalogue) {
    PeriodJudge judge = new PeriodJudge(catalogue, indicator, series.id(), series.known());
    SortedMap<Period, JudgedPeriod> judged = judge.judge();
    Optional<Outturn> outturn = new Prospects(indicator, judged, judge).outturn(judged.lastKey());
    return new Outlook(
        reading(indicator, judged),
        outturn.map(Outturn::projection),
        outturn.flatMap(Outturn::target),
        outturn.map(Outturn::verdict));
  }

  static SortedMap<Period, BigDecimal> values(
      SortedMap<Period, JudgedPeriod> judged, Function<JudgedPeriod, Optional<BigDecimal>> value) {
    SortedMap<Period, BigDecimal> values = new TreeMap<>();
    judged.forEach((period, each) -> value.apply(each).ifPresent(v -> values.put(period, v)));
    return values;
  }

  private static Reading reading(Indicator indicator, SortedMap<Period, JudgedPeriod> judged) {
    List<Figure> figures = figures(indicator, judged);
    boolean alone = indicator.form() != Form.POINT && !figures.isEmpty();
    Reading reading =
        Reading.of(
            figures,
            charting(judged),
            indicator.polarity(),
            alone ? Form.POINT : indicator.form(),
            indicator.decimals());
    return withTrend(reading, figures);
  }

  /** As the policy says that judges the latest period; a break in the series begins a new group. */
  private static SpcRules charting(SortedMap<Period, JudgedPeriod> judged) {
    PolicyVersion rule = judged.sequencedValues().getLast().rule();
    SpcRules rules = rule == null || rule.spc() == null ? SpcRules.DEFAULTS : rule.spc();
    return rules.rebasedAt(breaks(judged));
  }

  /** The periods with which a new history begins. */
  static List<Period> breaks(SortedMap<Period, JudgedPeriod> judged) {
    return judged.values().stream()
        .filter(each -> Past.breaks(each.claim().said()))
        .map(JudgedPeriod::period)
        .toList();
  }

  /** Of figures that accumulate, what each period alone came to. */
  static List<Figure> figures(Indicator indicator, SortedMap<Period, JudgedPeriod> judged) {
    SortedMap<Period, BigDecimal> values = charted(indicator, judged);
    boolean sums = indicator.form() != Form.POINT && indicator.sends() != Sends.RATIO;
    List<Figure> figures = new ArrayList<>();
    values.forEach((period, value) -> {
      JudgedPeriod each = judged.get(period);
      if (each != null) {
        MeasurementRecorded said = each.claim().said();
        figures.add(
            new Figure(
                period,
                value,
                sums ? Optional.empty() : each.target(),
                Optional.ofNullable(said.lower()),
                Optional.ofNullable(said.upper())));
      }
    });
    return figures;
  }

  private static SortedMap<Period, BigDecimal> charted(
      Indicator indicator, SortedMap<Period, JudgedPeriod> judged) {
    if (indicator.form() == Form.POINT) {
      return values(judged, JudgedPeriod::value);
    }
    SortedMap<Period, BigDecimal> submitted = values(judged, JudgedPeriod::submitted);
    return switch (indicator.sends()) {
      case INCREMENTS, RATIO -> submitted;
      case CUMULATIVE -> History.differences(submitted);
      case VALUE -> new TreeMap<>();
    };
  }

  /** A series whose feeds send no confidence limits is not said to be without change. */
  private static Reading withTrend(Reading reading, List<Figure> figures) {
    boolean limited =
        figures.stream().anyMatch(each -> each.lower().isPresent() && each.upper().isPresent());
    if (limited || reading.trend().trend() == Trend.NOT_APPLICABLE) {
      return reading;
    }
    return new Reading(
        reading.chart(),
        reading.variation(),
        reading.variationWords(),
        reading.assurance(),
        new RecentTrend(Trend.NOT_ENOUGH_DATA, Optional.empty(), "no confidence limits were sent"));
  }
}
