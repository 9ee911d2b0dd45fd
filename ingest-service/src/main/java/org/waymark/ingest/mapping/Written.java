package org.waymark.ingest.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/**
 * A day or span of time as it was written.
 *
 * @param first its first day
 * @param years how many years it spans, as 2014/16 does three and 2016/17 two calendar years
 */
record Written(Shape shape, LocalDate first, int years) {
  /** What is told of it. */
  enum Shape {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    SPAN
  }

  /**
   * The period it stands for.
   *
   * @param frequency whose period is meant; null: the one that was written
   * @param pooled how many calendar years, where they are pooled and the form does not tell
   * @throws IllegalArgumentException saying why there is none
   */
  Period period(@Nullable Frequency frequency, @Nullable Integer pooled) {
    PeriodKind kind = frequency == null ? natural() : PeriodKind.of(frequency);
    if (kind != PeriodKind.POOLED_YEARS && shape == Shape.SPAN && years != 2) {
      throw new IllegalArgumentException("two years of which one follows the other are wanted");
    }
    return switch (kind) {
      case MONTH -> Period.month(first.getYear(), first.getMonthValue());
      case FINANCIAL_QUARTER -> Period.quarter(yearFrom(4), quarter());
      case FINANCIAL_YEAR -> Period.financialYear(yearFrom(4));
      case ACADEMIC_YEAR ->
          new Period(kind, shape == Shape.SPAN ? first.getYear() : yearFrom(9), 1);
      case CALENDAR_YEAR -> new Period(kind, first.getYear(), 1);
      case POOLED_YEARS ->
          new Period(kind, first.getYear(), shape == Shape.SPAN || pooled == null ? years : pooled);
      case TERM -> throw new IllegalArgumentException("a term cannot be told from it");
    };
  }

  private PeriodKind natural() {
    return switch (shape) {
      case DAY, MONTH -> PeriodKind.MONTH;
      case QUARTER -> PeriodKind.FINANCIAL_QUARTER;
      case YEAR -> PeriodKind.CALENDAR_YEAR;
      case SPAN -> years == 2 ? PeriodKind.FINANCIAL_YEAR : PeriodKind.POOLED_YEARS;
    };
  }

  /** The year in which the one that begins with this month, and that the first day is in, began. */
  private int yearFrom(int month) {
    return first.getMonthValue() >= month ? first.getYear() : first.getYear() - 1;
  }

  private int quarter() {
    return Math.floorMod(first.getMonthValue() - 4, 12) / 3 + 1;
  }

  /**
   * Whether something of this shape can stand for a period of this frequency.
   *
   * @param pooled whether the number of years is given
   */
  static boolean fits(Shape shape, Frequency frequency, boolean pooled) {
    boolean withinYear = shape == Shape.DAY || shape == Shape.MONTH;
    return switch (frequency) {
      case MONTHLY -> withinYear;
      case QUARTERLY -> withinYear || shape == Shape.QUARTER;
      case ANNUAL -> withinYear || shape == Shape.QUARTER || shape == Shape.SPAN;
      case ACADEMIC_YEAR -> withinYear || shape == Shape.SPAN;
      case CALENDAR_YEAR -> withinYear || shape == Shape.YEAR;
      case MULTI_YEAR -> shape == Shape.SPAN || pooled && shape != Shape.QUARTER;
      case TERMLY -> false;
    };
  }
}
