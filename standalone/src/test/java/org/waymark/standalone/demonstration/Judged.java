package org.waymark.standalone.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figure that is judged: what a feed sent, summed as the indicator's form asks. */
final class Judged {
  private Judged() {}

  /** Nothing where a month that the sum needs is missing. */
  static Optional<Fraction> value(
      Map<String, String> indicator, Span period, Map<String, Measured> known) {
    String sends = indicator.get("sends");
    List<String> months = months(indicator, period);
    if (!known.keySet().containsAll(months)) {
      return Optional.empty();
    }
    if (!sends.equals("ratio")) {
      return Optional.of(Fraction.of(sum(months, known, Measured::value)));
    }
    return Optional.of(
        new Fraction(
                sum(months, known, Measured::numerator), sum(months, known, Measured::denominator))
            .times(new BigDecimal(indicator.get("scale"))));
  }

  private static List<String> months(Map<String, String> indicator, Span period) {
    boolean asSent =
        indicator.get("sends").equals("cumulative") || indicator.get("sends").equals("value");
    return switch (indicator.get("form")) {
      case "year to date" -> asSent ? List.of(period.text()) : period.sinceApril();
      case "rolling 12 months" -> asSent ? List.of(period.text()) : period.monthsBack(12);
      default -> List.of(period.text());
    };
  }

  private static BigDecimal sum(
      List<String> months,
      Map<String, Measured> known,
      Function<Measured, Optional<BigDecimal>> part) {
    return months.stream()
        .map(month -> part.apply(known.get(month)).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
