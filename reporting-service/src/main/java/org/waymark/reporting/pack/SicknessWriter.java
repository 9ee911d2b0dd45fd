package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;

/** Writes staff sickness by directorate. */
final class SicknessWriter {
  private static final String NOTE =
      "Working days lost divided by the average number of full-time equivalents over the same"
          + " months. A rate needs every month; where one has not been received it is [x].";
  private final CatalogueIndex catalogue;
  private final Period month;
  private final Map<String, Map<Period, WorkforceRecorded>> held;

  SicknessWriter(CatalogueIndex catalogue, Books books, Period month) {
    this.catalogue = catalogue;
    this.month = month;
    this.held =
        books.workforce().stream()
            .collect(
                Collectors.groupingBy(
                    WorkforceRecorded::directorate,
                    Collectors.toMap(WorkforceRecorded::period, Function.identity())));
  }

  Sickness write() {
    Set<String> all = held.keySet();
    List<Sickness.Row> rows =
        catalogue.catalogue().directorates().stream()
            .map(Directorate::code)
            .filter(all::contains)
            .map(code -> row(name(code), List.of(code)))
            .toList();
    if (rows.isEmpty()) {
      return new Sickness("Staff sickness: no figures have been received", rows, null, NOTE);
    }
    Sickness.Row total = row("Council", List.copyOf(all));
    return new Sickness(finding(total), rows, total, NOTE);
  }

  private static String finding(Sickness.Row total) {
    if (total.twelveMonths() != null) {
      return "Staff sickness: "
          + total.twelveMonthsShown()
          + " days lost per employee in 12 months";
    }
    return total.sinceApril() == null
        ? "Staff sickness: not every month has been received"
        : "Staff sickness: " + total.sinceAprilShown() + " days lost per employee since April";
  }

  private String name(String code) {
    return catalogue.directorate(code).map(d -> d.nameOn(month.lastDay())).orElse(code);
  }

  private Sickness.Row row(String name, List<String> directorates) {
    return new Sickness.Row(
        name,
        sum(directorates, month, WorkforceRecorded::daysLost),
        sum(directorates, month, WorkforceRecorded::averageFte),
        rate(directorates, month.yearToDate()),
        rate(directorates, month.lastPeriods(12)));
  }

  private @Nullable BigDecimal sum(
      List<String> directorates, Period period, Function<WorkforceRecorded, BigDecimal> part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String directorate : directorates) {
      WorkforceRecorded one = held.getOrDefault(directorate, Map.of()).get(period);
      if (one == null) {
        return null;
      }
      sum = sum.add(part.apply(one));
    }
    return sum;
  }

  /** Days lost in the months over the average of the months' full-time equivalents. */
  private @Nullable BigDecimal rate(List<String> directorates, Stream<Period> months) {
    List<Period> all = months.toList();
    List<BigDecimal> days = sums(directorates, all, WorkforceRecorded::daysLost);
    List<BigDecimal> fte = sums(directorates, all, WorkforceRecorded::averageFte);
    if (days.size() < all.size()) {
      return null;
    }
    BigDecimal average = total(fte).divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
    return average.signum() == 0 ? null : total(days).divide(average, MathContext.DECIMAL64);
  }

  private List<BigDecimal> sums(
      List<String> directorates,
      List<Period> months,
      Function<WorkforceRecorded, BigDecimal> part) {
    return months.stream()
        .map(each -> sum(directorates, each, part))
        .filter(Objects::nonNull)
        .toList();
  }

  private static BigDecimal total(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
