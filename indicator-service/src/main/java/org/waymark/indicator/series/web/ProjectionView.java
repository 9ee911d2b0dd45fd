package org.waymark.indicator.series.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.judgement.Decimals;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.projection.Projection;
import org.waymark.indicator.series.Outlook;

/**
 * The value expected at the financial year's end, as answered.
 *
 * @param period the year's last period
 * @param lower the value is expected between this and {@code upper} nineteen times out of twenty;
 *     absent where too few figures tell how much they vary
 * @param status what the policy would say of it
 */
record ProjectionView(
    Period period,
    String value,
    @Nullable String lower,
    @Nullable String upper,
    @Nullable String target,
    @Nullable Status status,
    String explanation) {

  static @Nullable ProjectionView of(Outlook outlook) {
    return outlook.projection().map(each -> of(each, outlook)).orElse(null);
  }

  private static ProjectionView of(Projection projection, Outlook outlook) {
    return new ProjectionView(
        projection.period(),
        plain(projection.value()),
        projection.interval().map(each -> plain(each.lower())).orElse(null),
        projection.interval().map(each -> plain(each.upper())).orElse(null),
        SeriesView.plain(outlook.target().orElse(null)),
        outlook.yearEnd().map(Verdict::status).orElse(null),
        projection.words() + outlook.yearEnd().map(each -> "; " + each.explanation()).orElse(""));
  }

  private static String plain(BigDecimal number) {
    return Decimals.shortest(number);
  }
}
