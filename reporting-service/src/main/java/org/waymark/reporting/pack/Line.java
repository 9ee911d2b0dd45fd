package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/**
 * One series as a report prints it: the figure as known, and its words. A text with the ending
 * {@code Shown} is never empty: where there is no figure it is a marker or says why.
 *
 * @param title of the indicator
 * @param place the breakdown's name, {@code Whole council} for all
 * @param moved {@code rose} or {@code fell} against the comparator; absent where neither
 * @param finding what there is to say in a title: {@code 12% worse than target, third month
 *     running}
 * @param sentence the same as a sentence
 * @param queries those that the figure carries, which nobody has decided yet
 * @param distance how much better than target, as a share of it; negative is worse
 */
public record Line(
    SeriesId series,
    String title,
    String place,
    String unit,
    int decimals,
    @Nullable Period period,
    String periodShown,
    @Nullable BigDecimal value,
    String valueShown,
    @Nullable BigDecimal target,
    String targetShown,
    Status status,
    String statusWord,
    Track track,
    @Nullable Period trackSince,
    Direction direction,
    @Nullable String comparator,
    @Nullable String moved,
    String finding,
    String sentence,
    @Nullable BigDecimal distance,
    @Nullable Overdue overdue,
    @Nullable LocalDate nextDue,
    List<String> markers,
    List<Point> points,
    List<Query> queries) {

  /** Reports that were published before queries were printed have none. */
  public Line {
    queries = queries == null ? List.of() : List.copyOf(queries);
  }

  /** What is yet to be explained about the figure of a period. */
  public record Query(String periodShown, String message) {}

  /** A period without its figure. */
  public record Overdue(Period period, String periodShown, LocalDate due) {}

  /**
   * The figure of one period.
   *
   * @param own the period's own part where the value adds up since April; otherwise absent
   */
  public record Point(
      Period period,
      String periodShown,
      @Nullable BigDecimal value,
      String valueShown,
      @Nullable BigDecimal own,
      @Nullable BigDecimal target,
      String targetShown,
      Status status,
      boolean provisional) {}

  /** Whether a member should look: off target, off track or overdue. */
  public boolean isException() {
    return status == Status.RED || track == Track.OFF_TRACK || overdue != null;
  }

  public boolean isComparable() {
    return direction != Direction.NOT_COMPARABLE;
  }
}
