package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.QueryRules;

/** From when on figures are queried, as the council or a policy says. */
final class QueryRulesEntry {
  private QueryRulesEntry() {}

  /** The rules below an entry's {@code queries}, if it has any. */
  static @Nullable QueryRules of(Entry parent) {
    Entry e = parent.optionalEntry("queries");
    if (e == null) {
      return null;
    }
    var rules =
        new QueryRules(
            number(e, "outlierPeriods"),
            number(e, "outlierWindow"),
            e.optional("outlierSpreads", QueryRulesEntry::notNegative),
            e.optional("outlierFloor", QueryRulesEntry::notNegative),
            e.optional("jump", QueryRulesEntry::notNegative),
            e.optional("totalDifference", QueryRulesEntry::notNegative));
    e.nothingElse();
    Integer least = rules.outlierPeriods();
    if (rules.outlierWindow() != null && least != null && rules.outlierWindow() < least) {
      e.wrong(
          "outlierWindow", rules.outlierWindow().toString(), "at least outlierPeriods is wanted");
    }
    return e.sound() ? e.at(rules) : null;
  }

  private static @Nullable Integer number(Entry e, String field) {
    return e.fieldNames().contains(field) ? e.number(field, 4, 240) : null;
  }

  private static BigDecimal notNegative(String text) {
    BigDecimal number = Scalars.decimal(text);
    if (number.signum() < 0) {
      throw new IllegalArgumentException("nothing below zero is wanted");
    }
    return number;
  }
}
