package org.waymark.reporting.pack;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.words.Figures;

/** Writes the finance table: totals are sums of unrounded values, rounded once when printed. */
final class FinanceWriter {
  private final CatalogueIndex catalogue;
  private final Books books;
  private final Period month;

  FinanceWriter(CatalogueIndex catalogue, Books books, Period month) {
    this.catalogue = catalogue;
    this.books = books;
    this.month = month;
  }

  /** One service committee's services. */
  Finance ofCommittee(String committee) {
    List<FinanceLineRecorded> lines = sorted(line -> line.committee().equals(committee), month);
    List<FinanceLineRecorded> before =
        sorted(line -> line.committee().equals(committee), month.previous());
    Map<String, FinanceLineRecorded> earlier =
        before.stream().collect(Collectors.toMap(FinanceLineRecorded::subject, l -> l));
    List<Finance.Row> rows =
        lines.stream().map(line -> row(line, earlier.get(line.subject()))).toList();
    return finance("service", rows, lines, before);
  }

  /** The whole council by directorate. */
  Finance ofCouncil() {
    List<FinanceLineRecorded> lines = sorted(_ -> true, month);
    List<FinanceLineRecorded> before = sorted(_ -> true, month.previous());
    Map<String, List<FinanceLineRecorded>> earlier =
        before.stream().collect(groupingBy(FinanceLineRecorded::directorate));
    Map<String, List<FinanceLineRecorded>> byDirectorate =
        lines.stream()
            .collect(
                groupingBy(
                    FinanceLineRecorded::directorate, LinkedHashMap::new, Collectors.toList()));
    List<Finance.Row> rows =
        byDirectorate.entrySet().stream()
            .map(each ->
                total(
                    name(each.getKey()),
                    each.getValue(),
                    earlier.getOrDefault(each.getKey(), List.of())))
            .toList();
    return finance("directorate", rows, lines, before);
  }

  private List<FinanceLineRecorded> sorted(Predicate<FinanceLineRecorded> wanted, Period period) {
    return Books.of(books.finance(), period).stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((FinanceLineRecorded line) -> order(line.directorate()))
                .thenComparing(FinanceLineRecorded::service))
        .toList();
  }

  private int order(String directorate) {
    List<Directorate> all = catalogue.catalogue().directorates();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).code().equals(directorate)) {
        return i;
      }
    }
    return all.size();
  }

  private String name(String directorate) {
    return catalogue
        .directorate(directorate)
        .map(each -> each.nameOn(month.lastDay()))
        .orElse(directorate);
  }

  private Finance.Row row(FinanceLineRecorded line, @Nullable FinanceLineRecorded before) {
    return new Finance.Row(
        line.service(),
        name(line.directorate()),
        line.budget(),
        line.actual(),
        line.forecast(),
        variance(line),
        before == null ? null : variance(before));
  }

  private static @Nullable BigDecimal variance(FinanceLineRecorded line) {
    return line.forecast() == null ? null : line.forecast().subtract(line.budget());
  }

  private static Finance.Row total(
      String name, List<FinanceLineRecorded> lines, List<FinanceLineRecorded> before) {
    return new Finance.Row(
        name,
        null,
        Objects.requireNonNull(sum(lines, FinanceLineRecorded::budget)),
        Objects.requireNonNull(sum(lines, FinanceLineRecorded::actual)),
        sum(lines, FinanceLineRecorded::forecast),
        sum(lines, FinanceWriter::variance),
        before.isEmpty() ? null : sum(before, FinanceWriter::variance));
  }

  /** The sum; null where one line has none, since a total without it would flatter. */
  private static @Nullable BigDecimal sum(
      List<FinanceLineRecorded> lines, Function<FinanceLineRecorded, @Nullable BigDecimal> part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FinanceLineRecorded line : lines) {
      BigDecimal amount = part.apply(line);
      if (amount == null) {
        return null;
      }
      sum = sum.add(amount);
    }
    return sum;
  }

  private Finance finance(
      String by,
      List<Finance.Row> rows,
      List<FinanceLineRecorded> lines,
      List<FinanceLineRecorded> before) {
    if (rows.isEmpty()) {
      return new Finance(
          "Finance: no finance figures for the month have been received",
          by,
          rows,
          null,
          List.of());
    }
    Finance.Row total = total("Total", lines, before);
    List<Finance.Note> notes =
        lines.stream()
            .filter(line -> line.commentary() != null && !line.commentary().isBlank())
            .map(
                line -> new Finance.Note(line.service(), Objects.requireNonNull(line.commentary())))
            .toList();
    return new Finance(finding(total, lines), by, rows, total, notes);
  }

  private static String finding(Finance.Row total, List<FinanceLineRecorded> lines) {
    if (total.variance() == null) {
      return "Finance: "
          + Figures.money(total.actual())
          + " spent of "
          + Figures.money(total.budget())
          + (lines.stream().allMatch(line -> line.forecast() == null)
              ? ", no forecast yet"
              : ", not every service has a forecast yet");
    }
    String words = "Finance: forecast " + Figures.variance(total.variance());
    if (total.budget().signum() != 0) {
      words += " (" + total.percentShown() + " of budget)";
    }
    return words + moved(total);
  }

  private static String moved(Finance.Row total) {
    if (total.variance() == null || total.previous() == null) {
      return "";
    }
    BigDecimal by = total.variance().subtract(total.previous());
    return by.signum() == 0
        ? ", as last month"
        : ", "
            + Figures.money(by.abs())
            + (by.signum() > 0 ? " worse" : " better")
            + " than last month";
  }
}
