package org.waymark.standalone.demonstration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One readable row of a performance file. */
record Measured(
    String series,
    Span period,
    int revision,
    Optional<BigDecimal> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator) {

  static boolean isReadable(Map<String, String> row) {
    try {
      of(row);
      return true;
    } catch (IllegalArgumentException mistyped) {
      return false;
    }
  }

  static Measured of(Map<String, String> row) {
    String breakdown = row.getOrDefault("breakdown", "");
    return new Measured(
        row.get("indicator") + "/" + (breakdown.isEmpty() ? "-" : breakdown),
        Span.read(row.get("period")).orElseThrow(() -> new IllegalArgumentException("no period")),
        number(row, "revision").map(BigDecimal::intValueExact).orElse(0),
        number(row, "value"),
        number(row, "numerator"),
        number(row, "denominator"));
  }

  private static Optional<BigDecimal> number(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
