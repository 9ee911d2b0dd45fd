package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.judgement.Decimals;

/** Numbers in queries' sentences, and the middle of several. */
final class Numbers {
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Numbers() {}

  /** With thousands apart and every digit: {@code 1,204.5}. */
  static String exact(@Nullable BigDecimal number) {
    return number == null ? "nothing" : grouped(number, Math.max(0, stripped(number).scale()));
  }

  /** Rounded to the places shown, but never to nought what is not nought. */
  static String shown(BigDecimal number, int places) {
    BigDecimal rounded = Decimals.rounded(number, places);
    if (rounded.signum() == 0 && number.signum() != 0) {
      return exact(number.round(TWO_DIGITS));
    }
    return grouped(rounded, Math.min(places, Math.max(0, stripped(number).scale())));
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static String grouped(BigDecimal number, int places) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number).replace('-', '−');
  }

  /** The median; of an even count the mean of the middle two. */
  static BigDecimal median(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
  }
}
