package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.value.Period;

/** Months from April 2016 on with figures. */
final class Figures {
  private Figures() {}

  static Figure of(int month, String value) {
    return new Figure(
        Period.month(2016, 4).shift(month),
        new BigDecimal(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** One a month; a dash is a month without. */
  static List<Figure> of(String values) {
    List<Figure> figures = new ArrayList<>();
    String[] all = values.strip().split("\\s+");
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals("-")) {
        figures.add(of(i, all[i]));
      }
    }
    return figures;
  }

  static List<Figure> withTarget(List<Figure> figures, int from, String target) {
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure each = figures.get(i);
      Optional<BigDecimal> aim = i < from ? each.target() : Optional.of(new BigDecimal(target));
      all.add(new Figure(each.period(), each.value(), aim, each.lower(), each.upper()));
    }
    return all;
  }
}
