package org.waymark.benchmarks.load;

import static org.waymark.benchmarks.installation.Council.BREAKDOWNS;
import static org.waymark.benchmarks.installation.Council.INDICATORS;
import static org.waymark.benchmarks.installation.Council.breakdown;
import static org.waymark.benchmarks.installation.Council.indicator;
import static org.waymark.benchmarks.installation.Council.isRatio;

import java.util.SplittableRandom;

/**
 * Rows by number: number {@code n} is always the same, and no two of a million are of the same
 * series and month.
 */
final class Rows {
  static final String CSV_HEADER = "indicator,breakdown,period,value,numerator,denominator\n";
  private static final int PARTS = BREAKDOWNS + 1;
  private static final int MONTHS = 100;

  /** How many differ. */
  static final int ALL = INDICATORS * PARTS * MONTHS;

  private final int indicator;
  private final int breakdown;
  private final String period;
  private final String value;
  private final int numerator;
  private final int denominator;

  Rows(int number) {
    var random = new SplittableRandom(number);
    breakdown = number % PARTS;
    indicator = number / PARTS % INDICATORS;
    int month = number / (PARTS * INDICATORS) % MONTHS + 3;
    period = "%d-%02d".formatted(2008 + month / 12, month % 12 + 1);
    value = "%d.%d".formatted(random.nextInt(1, 20_000), random.nextInt(1, 10));
    denominator = random.nextInt(1000, 20_000);
    numerator = random.nextInt(denominator);
  }

  void csv(StringBuilder out) {
    out.append(indicator(indicator)).append(',').append(breakdown(breakdown)).append(',');
    out.append(period).append(',');
    if (isRatio(indicator)) {
      out.append(',').append(numerator).append(',').append(denominator);
    } else {
      out.append(value).append(",,");
    }
    out.append('\n');
  }

  void json(StringBuilder out) {
    out.append("{\"indicator\":\"").append(indicator(indicator)).append('"');
    if (breakdown > 0) {
      out.append(",\"breakdown\":\"").append(breakdown(breakdown)).append('"');
    }
    out.append(",\"period\":\"").append(period).append('"');
    if (isRatio(indicator)) {
      out.append(",\"numerator\":").append(numerator);
      out.append(",\"denominator\":").append(denominator).append('}');
    } else {
      out.append(",\"value\":").append(value).append('}');
    }
  }
}
