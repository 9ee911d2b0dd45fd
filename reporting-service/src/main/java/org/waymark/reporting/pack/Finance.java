package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.reporting.words.Figures;

/**
 * Revenue by service or directorate (rule 15 of the specification): variance is forecast less
 * budget, positive is adverse, also for income, whose budgets are negative.
 *
 * @param finding the title
 * @param rows in the order of the council's directorates and services
 * @param total of the unrounded rows; absent where there are none
 * @param notes what the services say about their variance
 */
public record Finance(
    String finding, String by, List<Row> rows, @Nullable Row total, List<Note> notes) {

  /** A service's own words. */
  public record Note(String about, String words) {}

  /**
   * One line, in unrounded pounds.
   *
   * @param forecast absent in April, and in a total to which a line has none
   * @param variance absent likewise
   * @param previous last month's variance; absent where there was none
   */
  public record Row(
      String name,
      @Nullable String group,
      BigDecimal budget,
      BigDecimal actual,
      @Nullable BigDecimal forecast,
      @Nullable BigDecimal variance,
      @Nullable BigDecimal previous) {
    private static final String ABSENT = "[x]";
    private static final String NOT_APPLICABLE = "[z]";

    public String budgetShown() {
      return Figures.thousands(budget);
    }

    public String actualShown() {
      return Figures.thousands(actual);
    }

    public String forecastShown() {
      return shown(forecast, Figures::thousands);
    }

    public String varianceShown() {
      return shown(variance, Figures::signedThousands);
    }

    public String previousShown() {
      return shown(previous, Figures::signedThousands);
    }

    /** The variance as a whole percentage of the budget's size. */
    public String percentShown() {
      if (variance == null) {
        return ABSENT;
      }
      return budget.signum() == 0
          ? NOT_APPLICABLE
          : Figures.wholePercent(variance.divide(budget.abs(), MathContext.DECIMAL64));
    }

    private static String shown(@Nullable BigDecimal amount, Function<BigDecimal, String> print) {
      return amount == null ? ABSENT : print.apply(amount);
    }
  }
}
