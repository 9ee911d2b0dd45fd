package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;

/**
 * What is measured, how, by whom, and by which policy it is judged.
 *
 * @param title as printed by the council
 * @param scale what a ratio is multiplied by: 100 for percentages, 100000 for rates
 * @param decimals places shown; judging never rounds
 * @param owner the code of the post that answers for it
 * @param dueWorkingDays working days after the period's end by which it is due
 * @param breakdowns what it may be broken down by, beside the whole council
 * @param components the named parts of a level-and-gap measure
 * @param family the key under which its records are ordered; never changed
 */
public record Indicator(
    IndicatorCode code,
    String title,
    @Nullable String sourceReference,
    String definition,
    String unit,
    BigDecimal scale,
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
    List<DatedStatus> statuses,
    @Nullable String owner,
    int dueWorkingDays,
    List<BreakdownCode> breakdowns,
    List<String> components,
    String family,
    @Nullable String note,
    List<GoalMapping> goals) {

  /** Where in its life the indicator is on a day; before its first status, in development. */
  public Lifecycle statusOn(LocalDate day) {
    return DatedStatus.on(day, statuses);
  }

  /** Whether anybody had thought of the indicator by a day: its first status has begun. */
  public boolean isKnownOn(LocalDate day) {
    return statuses.isEmpty() || statuses.stream().anyMatch(each -> !each.from().isAfter(day));
  }

  /** Whether a feed may send figures for this breakdown. */
  public boolean allows(BreakdownCode breakdown) {
    return breakdown.isWholeCouncil() || breakdowns.contains(breakdown);
  }
}
