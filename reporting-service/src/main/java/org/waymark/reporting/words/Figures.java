package org.waymark.reporting.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Prints the figures of one indicator. Rounding is for display only: what is judged is never
 * rounded before. Thousands are separated, minus is a real minus, and nought never carries a sign.
 *
 * @param unit as in the catalogue: {@code %}, {@code percentage points}, {@code £}, or words that
 *     follow the number ({@code per 100,000}, {@code people})
 * @param decimals how many the catalogue asks for
 */
public record Figures(String unit, int decimals) {

  private static final String PERCENT = "%";
  private static final String POINTS = "percentage points";
  private static final String POUNDS = "£";

  /** A value and its target, printed so that they differ where the figures do. */
  public record Pair(String value, String target) {}

  /** Figures without a unit. */
  public static Figures plain(int decimals) {
    return new Figures("", decimals);
  }

  /** The number alone, for columns whose heading names the unit: {@code 1,234.5}. */
  public String bare(BigDecimal figure) {
    return number(figure, decimals);
  }

  /** As short as it stays clear: {@code 17.6%}, {@code 3.2 pp}, {@code £1,200}, {@code 512.3}. */
  public String value(BigDecimal figure) {
    return value(figure, decimals);
  }

  /** For ticks of an axis: as {@link #value}, with as many decimals as the tick itself needs. */
  public String onAxis(BigDecimal tick) {
    return value(tick, Math.max(0, tick.stripTrailingZeros().scale()));
  }

  /**
   * With its unit, for sentences: {@code 17.6%}, {@code 512.3 per 100,000}, {@code 1,040 people}.
   */
  public String inWords(BigDecimal figure) {
    return isSign() || heading().isBlank() ? value(figure) : value(figure) + " " + unit;
  }

  /** What a column's heading says of the unit: {@code %}, {@code people}; blank for none yet. */
  public String heading() {
    return unit.startsWith("to be ") ? "" : unit;
  }

  /**
   * Value and target with the decimals of the catalogue, or as many more as it takes to show that
   * they differ (94.96 against 95 is not "95.0% against 95.0%").
   */
  public Pair against(BigDecimal value, BigDecimal target) {
    int places = decimals;
    while (value.compareTo(target) != 0 && number(value, places).equals(number(target, places))) {
      places++;
    }
    return new Pair(value(value, places), value(target, places));
  }

  /** A difference, always signed: {@code +1.2 pp} for percentages, {@code −30}, {@code 0}. */
  public String difference(BigDecimal figure) {
    String signed = signed(figure, decimals);
    return unit.equals(PERCENT) || unit.equals(POINTS) ? signed + " pp" : prefixed(signed);
  }

  /** A ratio as a whole percentage: 0.124 is {@code 12%}. */
  public static String wholePercent(BigDecimal ratio) {
    return number(ratio.movePointRight(2), 0) + PERCENT;
  }

  /**
   * Pounds as in a sentence: {@code £1.2m} from a million, thousands from ten thousand ({@code
   * £450,000}), else whole pounds.
   */
  public static String money(BigDecimal pounds) {
    BigDecimal size = pounds.abs();
    if (size.compareTo(new BigDecimal("999500")) >= 0) {
      return pounds(number(pounds.movePointLeft(6), 1)) + "m";
    }
    if (size.compareTo(new BigDecimal("9999.5")) >= 0) {
      return pounds(number(pounds.setScale(-3, RoundingMode.HALF_UP), 0));
    }
    return pounds(number(pounds, 0));
  }

  /** The same, always signed: {@code +£1.2m}, {@code −£450,000}, {@code £0}. */
  public static String signedMoney(BigDecimal pounds) {
    String words = money(pounds);
    return pounds.signum() > 0 && !words.equals("£0") ? "+" + words : words;
  }

  /** A variance in a sentence; positive is adverse: {@code £1.2m overspend}. */
  public static String variance(BigDecimal pounds) {
    String amount = money(pounds.abs());
    if (amount.equals("£0")) {
      return "on budget";
    }
    return amount + (pounds.signum() > 0 ? " overspend" : " underspend");
  }

  /** Pounds in a table headed {@code £000}: {@code 1,235}. */
  public static String thousands(BigDecimal pounds) {
    return number(pounds.movePointLeft(3), 0);
  }

  /** A variance in a table headed {@code £000}, always signed: {@code +120}, {@code −56}. */
  public static String signedThousands(BigDecimal pounds) {
    return signed(pounds.movePointLeft(3), 0);
  }

  /** A number of things: {@code 1 indicator}, {@code 1,200 indicators}. */
  public static String counted(long number, String one, String many) {
    return number(BigDecimal.valueOf(number), 0) + " " + (number == 1 ? one : many);
  }

  private String value(BigDecimal figure, int places) {
    String words = number(figure, places);
    return switch (unit) {
      case PERCENT -> words + PERCENT;
      case POINTS -> words + " pp";
      default -> prefixed(words);
    };
  }

  private String prefixed(String words) {
    return unit.equals(POUNDS) ? pounds(words) : words;
  }

  private boolean isSign() {
    return unit.equals(PERCENT) || unit.equals(POINTS) || unit.equals(POUNDS);
  }

  private static String pounds(String words) {
    char sign = words.charAt(0);
    return sign == '−' || sign == '+' ? sign + POUNDS + words.substring(1) : POUNDS + words;
  }

  private static String signed(BigDecimal figure, int places) {
    boolean positive = figure.setScale(places, RoundingMode.HALF_UP).signum() > 0;
    return (positive ? "+" : "") + number(figure, places);
  }

  private static String number(BigDecimal figure, int places) {
    BigDecimal rounded = figure.setScale(places, RoundingMode.HALF_UP);
    String digits = String.format(Locale.UK, "%,." + places + "f", rounded.abs());
    return rounded.signum() < 0 ? "−" + digits : digits;
  }
}
