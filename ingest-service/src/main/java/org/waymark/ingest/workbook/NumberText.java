package org.waymark.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.waymark.ingest.workbook.CellStyles.Kind;

/**
 * A workbook's numbers as people typed them. It keeps binary fractions, so 0.3 may stand there as
 * 0.30000000000000004: fifteen digits are what Excel itself shows and takes.
 */
final class NumberText {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int DECIMALS = 20;
  private static final int LARGEST_EXPONENT = 30;
  private static final int LONGEST = 40;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final int FALSE_LEAP_DAY = 60;
  private static final int SECONDS_OF_DAY = 86_400;

  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1 January 1904, as old Macs did
   */
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  Cell read(int column, String raw, Kind kind) {
    BigDecimal number;
    try {
      number = raw.length() > LONGEST ? null : new BigDecimal(raw);
    } catch (NumberFormatException none) {
      number = null;
    }
    if (number == null) {
      return Cell.faulty(column, raw, "cell.unreadable", "it holds no number that can be read");
    }
    long exponent = number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    if (exponent > LARGEST_EXPONENT) {
      return Cell.faulty(column, raw, "number.out-of-range", "its exponent is too large");
    }
    BigDecimal sane = exponent < -LARGEST_EXPONENT ? BigDecimal.ZERO : number;
    return switch (kind) {
      case NUMBER -> Cell.of(column, plain(sane.round(DIGITS)));
      case PERCENTAGE -> Cell.of(column, plain(sane.round(DIGITS).movePointRight(2)) + "%");
      case DATE, TIME -> date(column, raw, sane, kind);
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal shorter =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    return shorter.signum() == 0 ? "0" : shorter.stripTrailingZeros().toPlainString();
  }

  private Cell date(int column, String raw, BigDecimal serial, Kind kind) {
    if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
      return Cell.faulty(column, raw, "cell.unreadable", "it holds no date that there is");
    }
    long seconds =
        serial
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
    int day = (int) (seconds / SECONDS_OF_DAY);
    if (kind == Kind.TIME && day == 0) {
      return Cell.of(column, time.toString());
    }
    if (!from1904 && day == FALSE_LEAP_DAY) {
      return Cell.faulty(column, raw, "cell.unreadable", "29 February 1900 was no day");
    }
    LocalDate date = first(day).plus(day, ChronoUnit.DAYS);
    return Cell.of(
        column,
        time.equals(LocalTime.MIDNIGHT)
            ? date.toString()
            : LocalDateTime.of(date, time).toString());
  }

  /** Excel takes 1900 for a leap year, as Lotus 1-2-3 did before it. */
  private LocalDate first(int day) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1);
    }
    return day < FALSE_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
  }
}
