package org.waymark.indicator.series.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;

/**
 * A catalogue entry with its current state for the whole council.
 *
 * @param state absent until the fold has reached the version that names the indicator
 */
record IndicatorView(
    IndicatorCode code,
    String title,
    @Nullable String sourceReference,
    String definition,
    String unit,
    String scale,
    int decimals,
    Polarity polarity,
    IndicatorKind kind,
    Frequency frequency,
    Form form,
    Sends sends,
    String directorate,
    String committee,
    @Nullable String policy,
    DeprivationFlag deprivation,
    @Nullable String owner,
    int dueWorkingDays,
    List<BreakdownCode> breakdowns,
    List<String> components,
    @Nullable String note,
    List<GoalMapping> goals,
    @Nullable SeriesView state) {

  static IndicatorView of(Indicator indicator, @Nullable SeriesView state) {
    return new IndicatorView(
        indicator.code(),
        indicator.title(),
        indicator.sourceReference(),
        indicator.definition(),
        indicator.unit(),
        indicator.scale().toPlainString(),
        indicator.decimals(),
        indicator.polarity(),
        indicator.kind(),
        indicator.frequency(),
        indicator.form(),
        indicator.sends(),
        indicator.directorate(),
        indicator.committee(),
        indicator.policy(),
        indicator.deprivation(),
        indicator.owner(),
        indicator.dueWorkingDays(),
        indicator.breakdowns(),
        indicator.components(),
        indicator.note(),
        indicator.goals(),
        state);
  }
}
