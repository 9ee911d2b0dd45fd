package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.reporting.words.Figures;

/**
 * Staff sickness: working days lost, divided by average full-time equivalents over the same months
 * (rule 16 of the specification).
 */
public record Sickness(String finding, List<Row> rows, @Nullable Row total, String note) {

  /**
   * One directorate.
   *
   * @param daysLost in the month; absent where the month has not been sent
   * @param averageFte in the month
   * @param sinceApril days lost for each full-time equivalent since April; absent where a month is
   *     missing
   * @param twelveMonths the same over twelve months; absent where a month is missing
   */
  public record Row(
      String name,
      @Nullable BigDecimal daysLost,
      @Nullable BigDecimal averageFte,
      @Nullable BigDecimal sinceApril,
      @Nullable BigDecimal twelveMonths) {
    private static final Figures WHOLE = Figures.plain(0);
    private static final Figures RATE = Figures.plain(2);

    public String daysLostShown() {
      return shown(daysLost, WHOLE);
    }

    public String averageFteShown() {
      return shown(averageFte, WHOLE);
    }

    public String sinceAprilShown() {
      return shown(sinceApril, RATE);
    }

    public String twelveMonthsShown() {
      return shown(twelveMonths, RATE);
    }

    private static String shown(@Nullable BigDecimal figure, Figures figures) {
      return figure == null ? "[x]" : figures.bare(figure);
    }
  }
}
