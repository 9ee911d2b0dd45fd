package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;

/**
 * What is known of a monthly or quarterly series: its figures as judged, and what each period alone
 * contributed to them.
 *
 * @param judged to date where the form is year to date, the window's where it is rolling
 * @param own what a period alone came to; nothing for those of which it is not known
 * @param weights how much of a year falls to each of its months, April first
 */
public record History(
    Form form,
    Sends sends,
    SortedMap<Period, BigDecimal> judged,
    SortedMap<Period, BigDecimal> own,
    List<BigDecimal> weights) {

  /**
   * @param submitted each period's figure as it was sent
   */
  public static History of(
      Form form,
      Sends sends,
      SortedMap<Period, BigDecimal> judged,
      SortedMap<Period, BigDecimal> submitted,
      Optional<List<BigDecimal>> weights) {
    SortedMap<Period, BigDecimal> own =
        switch (sends) {
          case INCREMENTS, RATIO -> submitted;
          case CUMULATIVE -> differences(submitted);
          case VALUE -> new TreeMap<>();
        };
    return new History(
        form,
        sends,
        judged,
        form == Form.POINT ? judged : own,
        weights.orElse(Collections.nCopies(12, BigDecimal.ONE)));
  }

  /** What each period added to the figure to date before it. */
  public static SortedMap<Period, BigDecimal> differences(SortedMap<Period, BigDecimal> toDate) {
    SortedMap<Period, BigDecimal> own = new TreeMap<>();
    toDate.forEach((period, value) -> {
      if (period.yearToDate().count() == 1) {
        own.put(period, value);
        return;
      }
      BigDecimal before = toDate.get(period.previous());
      if (before != null) {
        own.put(period, value.subtract(before));
      }
    });
    return own;
  }

  Period latest() {
    return judged.lastKey();
  }

  /** The figure as judged at the latest period. */
  BigDecimal now() {
    return judged.sequencedValues().getLast();
  }

  /** Months and quarters make up a year; other periods are one. */
  boolean hasParts() {
    PeriodKind kind = latest().kind();
    return kind == PeriodKind.MONTH || kind == PeriodKind.FINANCIAL_QUARTER;
  }

  int inYear() {
    return latest().kind() == PeriodKind.MONTH ? 12 : 4;
  }

  /** The periods of the latest one's financial year that are still to come. */
  List<Period> ahead() {
    int past = (int) latest().yearToDate().count();
    return Stream.iterate(latest().next(), Period::next).limit(inYear() - past).toList();
  }

  Period yearEnd() {
    return latest().shift(ahead().size());
  }

  /** The figures running up to the latest period, earliest first, at most so many. */
  List<Period> running(int most) {
    List<Period> running = new ArrayList<>();
    Period each = latest();
    while (running.size() < most && own.containsKey(each)) {
      running.addFirst(each);
      each = each.previous();
    }
    return running;
  }

  /** How much of a year falls to a period by the profile. */
  BigDecimal weight(Period period) {
    int last = (int) period.yearToDate().count() * (12 / inYear());
    return sum(weights.subList(last - 12 / inYear(), last));
  }

  BigDecimal own(Period period) {
    return own.getOrDefault(period, BigDecimal.ZERO);
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
