package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The span of time that a figure is about, and the only place where periods are reckoned with.
 *
 * <p>{@code year} is the year in which the period begins, {@code index} its place within that year
 * (month 1 to 12, quarter 1 to 4, term 1 to 3; otherwise 1, or for pooled calendar years the number
 * of years). A financial year runs from 1 April to 31 March and is named by its start; Q1 is April
 * to June. An academic year runs from 1 September to 31 August. A term's bounds here are the widest
 * a school year allows (autumn to 31 December, spring to 31 March, summer to 31 August); its dates
 * are the catalogue's data.
 */
public record Period(PeriodKind kind, int year, int index) implements Comparable<Period> {
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::lastDay)
          .thenComparing(Period::firstDay, Comparator.reverseOrder())
          .thenComparing(Period::kind);

  /**
   * Takes a century more on both sides than {@link #parse} does, so that reckoning from any period
   * that was sent never falls over the edge.
   *
   * @throws IllegalArgumentException if the year is not 1800 to 2299 or the index does not fit the
   *     kind
   */
  public Period {
    if (year < 1800 || year > 2299) {
      throw new IllegalArgumentException(
          "the year %d is out of range: 1800 to 2299 is wanted".formatted(year));
    }
    kind.check(index);
  }

  /**
   * Reads the forms of the published interface: {@code 2016-10}, {@code 2016/17-Q3}, {@code
   * 2016/17}, {@code 2016}, {@code 2016-17-AY}, {@code 2016-17-AY-T1}, {@code 2014/2016}.
   *
   * @throws IllegalArgumentException saying what is wrong and what would be right; years are 1900
   *     to 2199
   */
  @JsonCreator
  public static Period parse(String text) {
    return PeriodText.parse(text);
  }

  public static Period month(int year, int month) {
    return new Period(PeriodKind.MONTH, year, month);
  }

  public static Period month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  public static Period financialYear(int startYear) {
    return new Period(PeriodKind.FINANCIAL_YEAR, startYear, 1);
  }

  public static Period quarter(int startYear, int quarter) {
    return new Period(PeriodKind.FINANCIAL_QUARTER, startYear, quarter);
  }

  public LocalDate firstDay() {
    return switch (kind) {
      case MONTH -> LocalDate.of(year, index, 1);
      case FINANCIAL_QUARTER -> LocalDate.of(year, 4, 1).plusMonths(3L * (index - 1));
      case FINANCIAL_YEAR -> LocalDate.of(year, 4, 1);
      case CALENDAR_YEAR, POOLED_YEARS -> LocalDate.of(year, 1, 1);
      case ACADEMIC_YEAR -> LocalDate.of(year, 9, 1);
      case TERM ->
          switch (index) {
            case 1 -> LocalDate.of(year, 9, 1);
            case 2 -> LocalDate.of(year + 1, 1, 1);
            default -> LocalDate.of(year + 1, 4, 1);
          };
    };
  }

  /** The last day that belongs to the period. */
  public LocalDate lastDay() {
    return switch (kind) {
      case MONTH -> YearMonth.of(year, index).atEndOfMonth();
      case FINANCIAL_QUARTER -> firstDay().plusMonths(3).minusDays(1);
      case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> firstDay().plusYears(1).minusDays(1);
      case POOLED_YEARS -> firstDay().plusYears(index).minusDays(1);
      case TERM ->
          switch (index) {
            case 1 -> LocalDate.of(year, 12, 31);
            case 2 -> LocalDate.of(year + 1, 3, 31);
            default -> LocalDate.of(year + 1, 8, 31);
          };
    };
  }

  /** The period of the same kind that follows; pooled years move on by one year. */
  public Period next() {
    return shift(1);
  }

  /** The period of the same kind before; pooled years move back by one year. */
  public Period previous() {
    return shift(-1);
  }

  /** The period {@code steps} later, or earlier where negative. */
  public Period shift(int steps) {
    int perYear = kind.perYear();
    int position = year * perYear + (perYear == 1 ? 0 : index - 1) + steps;
    return new Period(
        kind,
        Math.floorDiv(position, perYear),
        perYear == 1 ? index : Math.floorMod(position, perYear) + 1);
  }

  public Period sameInPreviousYear() {
    return new Period(kind, year - 1, index);
  }

  /** The financial year in which the period's last day lies. */
  public Period financialYear() {
    LocalDate day = lastDay();
    return financialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
  }

  /**
   * The periods of this kind from the first one of the financial year up to and including this one:
   * what a year to date is made of. Only months and financial quarters have any before them.
   */
  public Stream<Period> yearToDate() {
    int count =
        switch (kind) {
          case MONTH -> Math.floorMod(index - 4, 12) + 1;
          case FINANCIAL_QUARTER -> index;
          default -> 1;
        };
    return lastPeriods(count);
  }

  /** The {@code count} periods that end with this one, earliest first. */
  public Stream<Period> lastPeriods(int count) {
    return Stream.iterate(shift(1 - count), Period::next).limit(count);
  }

  /** Whether the whole of {@code other} lies within this period. */
  public boolean contains(Period other) {
    return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
  }

  /** The period of this kind that a day falls in. */
  public static Period containing(PeriodKind kind, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (kind) {
      case MONTH -> month(year, month);
      case FINANCIAL_QUARTER ->
          quarter(month >= 4 ? year : year - 1, Math.floorMod(month - 4, 12) / 3 + 1);
      case FINANCIAL_YEAR -> financialYear(month >= 4 ? year : year - 1);
      case CALENDAR_YEAR -> new Period(kind, year, 1);
      case ACADEMIC_YEAR -> new Period(kind, month >= 9 ? year : year - 1, 1);
      case TERM ->
          new Period(kind, month >= 9 ? year : year - 1, month >= 9 ? 1 : month >= 4 ? 3 : 2);
      case POOLED_YEARS ->
          throw new IllegalArgumentException("a day does not tell which years are pooled");
    };
  }

  /**
   * The month that this period is.
   *
   * @throws IllegalStateException if it is no month
   */
  public YearMonth asMonth() {
    if (kind != PeriodKind.MONTH) {
      throw new IllegalStateException(this + " is not a month");
    }
    return YearMonth.of(year, index);
  }

  /** Earlier ends first; of two that end together the shorter first. */
  @Override
  public int compareTo(Period other) {
    if (kind != other.kind || kind == PeriodKind.POOLED_YEARS) {
      return ORDER.compare(this, other);
    }
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(index, other.index);
  }

  @JsonValue
  @Override
  public String toString() {
    return PeriodText.format(this);
  }
}
