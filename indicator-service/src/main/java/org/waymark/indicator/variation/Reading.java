package org.waymark.indicator.variation;

import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Polarity;

/**
 * What a series' ups and downs mean, read from its figures.
 *
 * @param chart absent where figures accumulate: what has neighbours in common hides what changes
 * @param variationWords why, as a sentence without its full stop
 */
public record Reading(
    Optional<ControlChart> chart,
    Variation variation,
    String variationWords,
    Assurance assurance,
    RecentTrend trend) {
  private static final String ACCUMULATES =
      "not applicable: figures %s share months with their neighbours";

  /**
   * @param figures earliest first
   * @param form what the figures are
   * @param places how many places words show figures with
   */
  public static Reading of(
      List<Figure> figures, SpcRules rules, Polarity polarity, Form form, int places) {
    if (form != Form.POINT) {
      return accumulated(form == Form.YEAR_TO_DATE ? "to date" : "over twelve months");
    }
    ControlChart chart = ControlChart.of(figures, rules, polarity);
    String words =
        chart.points().isEmpty()
            ? "there is no figure"
            : VariationWords.of(chart.points().getLast(), places);
    return new Reading(
        Optional.of(chart),
        chart.variation(),
        words,
        Assurance.of(chart, polarity),
        RecentTrend.of(figures));
  }

  private static Reading accumulated(String how) {
    String words = ACCUMULATES.formatted(how);
    return new Reading(
        Optional.empty(),
        Variation.NOT_APPLICABLE,
        words,
        Assurance.NOT_APPLICABLE,
        new RecentTrend(Trend.NOT_APPLICABLE, Optional.empty(), words));
  }
}
