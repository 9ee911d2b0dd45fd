package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Status;
import org.waymark.reporting.words.Figures;

/**
 * Indicators by status. Percentages are of those with a colour; the others are left out of them,
 * said to be, and counted (rule 16 of the specification).
 */
public record StatusCounts(List<Count> statuses, int rated, int unrated) {

  /**
   * How many indicators have a status.
   *
   * @param before a month ago; absent in a first report
   * @param share of those with a colour; absent for a status without one
   */
  public record Count(
      Status status, String word, int now, @Nullable Integer before, @Nullable String share) {}

  /**
   * @param before the statuses a month ago; null in a first report
   */
  static StatusCounts of(
      Collection<Status> now, @Nullable Collection<Status> before, boolean blueIsUsed) {
    Map<Status, Integer> counted = count(now);
    Map<Status, Integer> earlier = before == null ? Map.of() : count(before);
    int rated = (int) now.stream().filter(Status::isRated).count();
    List<Count> counts = new ArrayList<>();
    Arrays.stream(Status.values())
        .filter(status -> isShown(status, counted, earlier, blueIsUsed))
        .forEach(status -> {
          int number = counted.getOrDefault(status, 0);
          counts.add(
              new Count(
                  status,
                  StatusWords.of(status),
                  number,
                  before == null ? null : earlier.getOrDefault(status, 0),
                  status.isRated() && rated > 0 ? share(number, rated) : null));
        });
    return new StatusCounts(List.copyOf(counts), rated, now.size() - rated);
  }

  private static boolean isShown(
      Status status, Map<Status, Integer> now, Map<Status, Integer> before, boolean blueIsUsed) {
    boolean always = status.isRated() && (status != Status.BLUE || blueIsUsed);
    return always || now.containsKey(status) || before.containsKey(status);
  }

  private static Map<Status, Integer> count(Collection<Status> statuses) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    return counts;
  }

  private static String share(int part, int whole) {
    return Figures.wholePercent(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
  }

  /** How many now have a status. */
  public int now(Status status) {
    return statuses.stream().filter(count -> count.status() == status).mapToInt(Count::now).sum();
  }

  /** How many had a status a month ago; null where that is not known. */
  public @Nullable Integer before(Status status) {
    return statuses.stream()
        .filter(count -> count.status() == status)
        .findFirst()
        .map(Count::before)
        .orElse(null);
  }

  /** What the percentages leave out. */
  public String note() {
    String base =
        "Percentages are of the "
            + Figures.counted(rated, "indicator that has", "indicators that have")
            + " a colour.";
    if (unrated == 0) {
      return base;
    }
    String left =
        statuses.stream()
            .filter(count -> !count.status().isRated() && count.now() > 0)
            .map(count -> count.now() + " " + count.word().toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
    return base + " " + unrated + (unrated == 1 ? " is" : " are") + " left out: " + left + ".";
  }
}
