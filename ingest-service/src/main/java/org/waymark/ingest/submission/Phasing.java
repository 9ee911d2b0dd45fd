package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/** Reads a scheme's amounts by financial year, written {@code 2016/17:500000 2017/18:250000}. */
final class Phasing {
  private static final String COLUMN = "phasing";

  private Phasing() {}

  /**
   * Notes a year that is none or stands twice, and years that are not together the total budget.
   */
  static void check(Cells cells) {
    String text = cells.text(COLUMN);
    if (text == null || text.isBlank()) {
      return;
    }
    Map<Period, BigDecimal> years = new TreeMap<>();
    for (String each : text.strip().split("\\s+")) {
      Period year = year(cells, each);
      if (year == null) {
        return;
      }
      if (years.put(year, amount(each)) != null) {
        cells.problem(COLUMN, each, "repeated", "the year %s stands twice".formatted(year));
        return;
      }
    }
    addsUp(cells, years);
  }

  private static void addsUp(Cells cells, Map<Period, BigDecimal> years) {
    BigDecimal total = cells.decimal("total_budget");
    BigDecimal sum = years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total != null && sum.compareTo(total) != 0) {
      cells.problem(
          COLUMN,
          cells.text(COLUMN),
          "does-not-add-up",
          "its years are together %s, and the total budget is %s: the same is wanted"
              .formatted(sum.toPlainString(), total.toPlainString()));
    }
  }

  private static @Nullable Period year(Cells cells, String each) {
    try {
      return Period.parse(each.substring(0, each.indexOf(':')));
    } catch (IllegalArgumentException none) {
      cells.problem(COLUMN, each, "invalid", String.valueOf(none.getMessage()));
      return null;
    }
  }

  private static BigDecimal amount(String each) {
    return new BigDecimal(each.substring(each.indexOf(':') + 1));
  }

  /** The amounts of a sound row, by year. */
  static Map<Period, BigDecimal> read(Cells cells) {
    String text = cells.text(COLUMN);
    Map<Period, BigDecimal> years = new TreeMap<>();
    if (text != null && !text.isBlank()) {
      for (String each : text.strip().split("\\s+")) {
        years.put(Period.parse(each.substring(0, each.indexOf(':'))), amount(each));
      }
    }
    return years;
  }
}
