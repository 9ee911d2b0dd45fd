import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Working days lost to sickness, average full-time equivalents and headcount of directorates. */
final class Workforce {
  private static final List<String> COLUMNS =
      List.of("period", "directorate", "days_lost", "average_fte", "headcount");

  /** Hundredths of a working day lost per full-time equivalent in each month, April first. */
  private static final int[] DAYS = {58, 56, 55, 54, 49, 55, 62, 66, 68, 74, 69, 64};

  /** How many: tenths of full-time equivalents at first and what a month changes; sickness in %. */
  private record Staff(String directorate, int tenths, int change, int percent, int headsPer100) {
    List<String> in(YearMonth month) {
      int index = (int) Book.FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS);
      String name = "workforce/" + directorate + "/" + month;
      long fte = tenths + (long) change * index + Noise.around(tenths / 400, name);
      long days = DAYS[Math.floorMod(month.getMonthValue() - 4, 12)] + Noise.around(2, name + "/d");
      long halves = fte * days * percent * 2 / 100_000L;
      return List.of(
          month.toString(),
          directorate,
          BigDecimal.valueOf(halves * 5, 1).toPlainString(),
          BigDecimal.valueOf(fte, 1).toPlainString(),
          "" + fte * headsPer100 / 1_000);
    }
  }

  private static final List<Staff> STAFF =
      List.of(
          new Staff("cfa", 24_810, -28, 109, 127),
          new Staff("ete", 6_940, -14, 93, 121),
          new Staff("public-health", 721, -1, 56, 118),
          new Staff("cst", 3_180, -6, 86, 115),
          new Staff("lgss", 6_390, -11, 76, 112));

  private Workforce() {}

  static String file(YearMonth month) {
    return Text.csv(COLUMNS, lines(month).toList());
  }

  /** April 2015 to March 2016 in one file, so that the first 12 months can be told. */
  static String history() {
    return Text.csv(
        COLUMNS,
        Stream.iterate(Book.FIRST, month -> month.plusMonths(1))
            .limit(12)
            .flatMap(Workforce::lines)
            .toList());
  }

  private static Stream<List<String>> lines(YearMonth month) {
    return STAFF.stream().map(staff -> staff.in(month));
  }
}
