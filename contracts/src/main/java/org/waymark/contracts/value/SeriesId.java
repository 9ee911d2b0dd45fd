package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/** One indicator and one breakdown: what a sequence of figures is about. */
public record SeriesId(IndicatorCode indicator, BreakdownCode breakdown)
    implements Comparable<SeriesId> {
  private static final Comparator<SeriesId> ORDER =
      Comparator.comparing(SeriesId::indicator).thenComparing(SeriesId::breakdown);

  public static SeriesId wholeCouncil(IndicatorCode indicator) {
    return new SeriesId(indicator, BreakdownCode.WHOLE_COUNCIL);
  }

  /**
   * Reads {@code indicator/breakdown}, as {@link #toString()} writes it.
   *
   * @throws IllegalArgumentException if there is not exactly one slash or a part is refused
   */
  @JsonCreator
  public static SeriesId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "'%s' is not a series: indicator/breakdown is wanted, as neet/-"
              .formatted(Text.shortened(text)));
    }
    return new SeriesId(
        new IndicatorCode(text.substring(0, slash)), new BreakdownCode(text.substring(slash + 1)));
  }

  @Override
  public int compareTo(SeriesId other) {
    return ORDER.compare(this, other);
  }

  @JsonValue
  @Override
  public String toString() {
    return indicator + "/" + breakdown;
  }
}
