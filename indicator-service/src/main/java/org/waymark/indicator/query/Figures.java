package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;

/** The figures that stand for a series' periods, and what each says by itself. */
final class Figures {
  private final Indicator indicator;
  private final NavigableMap<Period, Figure> all;

  Figures(Indicator indicator, SortedMap<Period, Figure> all) {
    this.indicator = indicator;
    this.all = Collections.unmodifiableNavigableMap(new TreeMap<>(all));
  }

  Optional<Figure> at(Period period) {
    return Optional.ofNullable(all.get(period));
  }

  /** The value as sent, or the ratio it makes. */
  Optional<BigDecimal> amount(Period period) {
    return at(period).flatMap(figure -> figure.amount(indicator));
  }

  /** Whether feeds send what has come together since April. */
  boolean areToDate() {
    return indicator.form() == Form.YEAR_TO_DATE && indicator.sends() == Sends.CUMULATIVE;
  }

  /** What the period itself adds; of figures to date the step from the period before. */
  Optional<BigDecimal> own(Period period) {
    Period before = period.previous();
    if (!areToDate() || !before.financialYear().equals(period.financialYear())) {
      return amount(period);
    }
    return amount(period).flatMap(now -> amount(before).map(now::subtract));
  }

  /** The period's nearest before it in the same financial year that has a figure. */
  Optional<Period> beforeInYear(Period period) {
    return Optional.ofNullable(all.lowerKey(period))
        .filter(before -> before.financialYear().equals(period.financialYear()));
  }

  /** What the latest periods before one said themselves, back to a break in the series. */
  List<BigDecimal> history(Period period, int most) {
    List<BigDecimal> history = new ArrayList<>();
    if (at(period).filter(Figure::breaks).isPresent()) {
      return history;
    }
    int seen = 0;
    for (Map.Entry<Period, Figure> each : all.headMap(period, false).descendingMap().entrySet()) {
      if (seen++ == most) {
        break;
      }
      own(each.getKey()).ifPresent(history::add);
      if (each.getValue().breaks()) {
        break;
      }
    }
    return history;
  }

  /** Whether the series begins anew after one period and up to another. */
  boolean breakBetween(Period then, Period now) {
    return all.subMap(then, false, now, true).values().stream().anyMatch(Figure::breaks);
  }

  /**
   * The periods whose queries may change with the figure of one: itself, those in whose history it
   * is, and those of a year's length after it.
   */
  List<Period> affectedBy(Period period, int window) {
    int reach = Math.max(window, 13) + 2;
    List<Period> affected = new ArrayList<>();
    for (Period each : all.tailMap(period, true).keySet()) {
      if (affected.size() < reach || each.sameInPreviousYear().compareTo(period) <= 0) {
        affected.add(each);
      }
    }
    return affected;
  }

  Iterable<Period> periods() {
    return all.keySet();
  }
}
