import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one directorate sends: its rows by the month under whose heading they go out. Whatever
 * belongs under a month before April 2016 goes out with the history.
 *
 * <p>The levels that a series follows are written down month by month, twelve for 2015/16 and
 * twelve for 2016/17: they are the year's story. Noise only roughens them, and counts are whole.
 */
final class Book {
  static final YearMonth FIRST = YearMonth.of(2015, 4);
  static final YearMonth START = YearMonth.of(2016, 4);
  static final YearMonth END = YearMonth.of(2017, 3);

  private final Map<YearMonth, List<Row>> rows = new TreeMap<>();
  private final Map<YearMonth, List<Row>> corrections = new TreeMap<>();

  /** A denominator: its size in 2015/16 and 2016/17, and how much it differs by month. */
  record Base(int before, int now, int noise) {
    int in(YearMonth month, String name) {
      int size = month.isBefore(START) ? before : now;
      return size + Noise.around(noise, name + "/" + month + "/base");
    }
  }

  List<Row> under(YearMonth month) {
    return rows.getOrDefault(month, List.of());
  }

  List<Row> history() {
    return rows.entrySet().stream()
        .filter(each -> each.getKey().isBefore(START))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  /** What goes out in a second file under a month, after its first was partly refused. */
  List<Row> correctionsUnder(YearMonth month) {
    return corrections.getOrDefault(month, List.of());
  }

  void correct(String under, Row row) {
    corrections.computeIfAbsent(YearMonth.parse(under), any -> new ArrayList<>()).add(row);
  }

  void send(String under, Row row) {
    send(YearMonth.parse(under), row);
  }

  private void send(YearMonth under, Row row) {
    if (!under.isAfter(END)) {
      rows.computeIfAbsent(under, any -> new ArrayList<>()).add(row.saying(Commentary.on(row)));
    }
  }

  /** A count each month, disturbed by up to {@code noise}. */
  void counts(String code, int noise, String levels) {
    months(
        levels,
        (month, level) -> send(month, count(code, month, noisy(code, month, level, noise))));
  }

  /** A share or rate each month: numerator over denominator, times {@code scale}. */
  void ratios(String code, int scale, Base base, int noise, String levels) {
    months(
        levels,
        (month, level) -> {
          int under = base.in(month, code);
          int over = share(level, under, scale) + Noise.around(noise, code + "/" + month);
          send(month, Row.ratio(code, "", month.toString(), "" + over, "" + under));
        });
  }

  /** Counts since April as a rate per 100,000 of a population, the way the feed keeps them. */
  void cumulativeRates(String code, Base base, int noise, String levels) {
    int[] sum = new int[1];
    months(
        levels,
        (month, level) -> {
          sum[0] = (month.getMonthValue() == 4 ? 0 : sum[0]) + noisy(code, month, level, noise);
          BigDecimal rate =
              BigDecimal.valueOf(sum[0] * 100_000L)
                  .divide(BigDecimal.valueOf(base.in(month, code)), 2, RoundingMode.HALF_UP);
          send(month, Row.value(code, "", month.toString(), rate.toPlainString()));
        });
  }

  /**
   * A count that is provisional at first, short of the truth by up to {@code short} in a hundred
   * and one, and final as revision 2 with the file of two months later.
   */
  void revisedCounts(String code, int noise, int shortBy, String levels) {
    months(
        levels,
        (month, level) -> {
          int settled = noisy(code, month, level, noise);
          int missing = settled * Noise.upTo(shortBy, code + "/" + month + "/late") / 100;
          int first = settled - Math.min(missing + Noise.upTo(1, code + month), settled);
          if (month.isAfter(START.minusMonths(3))) {
            send(month, count(code, month, first).as("1", "provisional"));
          }
          send(month.plusMonths(2), count(code, month, settled).as("2", "final"));
        });
  }

  /**
   * A share each quarter, sent {@code late} months after the file of the quarter's last month; as
   * many quarters from the first of 2015/16 on as there are levels; a dash stands for none.
   */
  void quarterlyRatios(String code, int scale, Base base, int late, String levels) {
    quarters(
        levels,
        (last, level) -> {
          int under = base.in(last, code);
          String over = "" + share(level, under, scale);
          send(last.plusMonths(late), Row.ratio(code, "", quarter(last), over, "" + under));
        });
  }

  void quarterlyValues(String code, String breakdown, int late, String levels) {
    quarters(
        levels,
        (last, level) ->
            send(
                last.plusMonths(late),
                Row.value(code, breakdown, quarter(last), level.toPlainString())));
  }

  /** Takes a row back from a month's file, to go out another time or in another form. */
  Row withhold(String under, String code, String period) {
    List<Row> file = rows.get(YearMonth.parse(under));
    Row found =
        file.stream()
            .filter(row -> row.indicator().equals(code) && row.period().equals(period))
            .findFirst()
            .orElseThrow();
    file.remove(found);
    return found;
  }

  /** Puts a row into a month's file as it stands, third from the top. */
  void slip(String under, Row row) {
    rows.get(YearMonth.parse(under)).add(2, row);
  }

  private interface Each {
    void take(YearMonth month, BigDecimal level);
  }

  private static void months(String levels, Each each) {
    List<BigDecimal> all = read(levels);
    if (all.size() != 24) {
      throw new IllegalArgumentException("24 months are wanted, not " + all.size());
    }
    for (int i = 0; i < all.size(); i++) {
      each.take(FIRST.plusMonths(i), all.get(i));
    }
  }

  private static void quarters(String levels, Each each) {
    String[] all = levels.split(" ");
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals("-")) {
        each.take(FIRST.plusMonths(3L * i + 2), new BigDecimal(all[i]));
      }
    }
  }

  private static List<BigDecimal> read(String levels) {
    return Arrays.stream(levels.strip().split("\\s+")).map(BigDecimal::new).toList();
  }

  private static int noisy(String code, YearMonth month, BigDecimal level, int noise) {
    return level.intValueExact() + Noise.around(noise, code + "/" + month);
  }

  private static int share(BigDecimal level, int under, int scale) {
    return level
        .multiply(BigDecimal.valueOf(under))
        .divide(BigDecimal.valueOf(scale), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static Row count(String code, YearMonth month, int count) {
    return Row.value(code, "", month.toString(), "" + count);
  }

  private static String quarter(YearMonth last) {
    int year = last.getMonthValue() > 3 ? last.getYear() : last.getYear() - 1;
    return "%d/%02d-Q%d"
        .formatted(year, (year + 1) % 100, Math.floorMod(last.getMonthValue() - 4, 12) / 3 + 1);
  }
}
