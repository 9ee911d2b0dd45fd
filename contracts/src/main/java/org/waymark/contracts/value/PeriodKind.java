package org.waymark.contracts.value;

/** The kinds of period that councils report by. */
public enum PeriodKind {
  MONTH(12, 12),
  FINANCIAL_QUARTER(4, 4),
  TERM(3, 3),
  FINANCIAL_YEAR(1, 1),
  CALENDAR_YEAR(1, 1),
  ACADEMIC_YEAR(1, 1),
  POOLED_YEARS(1, 10);

  private final int perYear;
  private final int highestIndex;

  PeriodKind(int perYear, int highestIndex) {
    this.perYear = perYear;
    this.highestIndex = highestIndex;
  }

  /** How many periods of this kind begin in one year. */
  int perYear() {
    return perYear;
  }

  void check(int index) {
    int lowest = this == POOLED_YEARS ? 2 : 1;
    if (index < lowest || index > highestIndex) {
      throw new IllegalArgumentException(
          "%d is out of range: %d to %d is wanted".formatted(index, lowest, highestIndex));
    }
  }

  /** The kind of period in which an indicator of this frequency is reported. */
  public static PeriodKind of(Frequency frequency) {
    return switch (frequency) {
      case MONTHLY -> MONTH;
      case QUARTERLY -> FINANCIAL_QUARTER;
      case TERMLY -> TERM;
      case ANNUAL -> FINANCIAL_YEAR;
      case CALENDAR_YEAR -> CALENDAR_YEAR;
      case ACADEMIC_YEAR -> ACADEMIC_YEAR;
      case MULTI_YEAR -> POOLED_YEARS;
    };
  }
}
