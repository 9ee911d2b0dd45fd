package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * The share of a survey's respondents who gave an answer.
 *
 * @param survey its code
 * @param question its code
 * @param title the question as it was asked
 * @param breakdown code of the area, group or cohort; absent: all respondents
 * @param base respondents who were asked
 * @param percentage from 0 to 100
 * @param lower lower confidence limit, from 0 to 100
 * @param upper upper confidence limit, from 0 to 100
 * @param goal code of the goal that the question speaks of
 */
public record SurveyResultRecorded(
    Period period,
    String survey,
    String question,
    String title,
    String answer,
    @Nullable String breakdown,
    int base,
    BigDecimal percentage,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable String goal,
    @Nullable String note,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return survey + "/" + question + "/" + (breakdown == null ? "-" : breakdown) + "/" + answer;
  }
}
