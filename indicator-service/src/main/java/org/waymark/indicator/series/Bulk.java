package org.waymark.indicator.series;

import java.util.Collection;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;

/**
 * How much a series holds. It is one document, and a store takes documents of 16 MB at most: one
 * that grew beyond could never be written, and its partition would wait for ever. So what is sent
 * without end is refused long before, by the order of the log. The room is for more than ten years
 * of months with some twenty corrections each.
 */
final class Bulk {
  static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_OF_PARTS = 10_000;
  private static final int CLAIM_BYTES = 800;
  private static final int CHARACTER_BYTES = 3;

  private Bulk() {}

  /** Whether one more claim would be too much. */
  static boolean isTooMuch(Known known, InputRow more) {
    return of(known) + of(more) > MOST_BYTES;
  }

  /** Whether the whole council's series can take no more of its districts' figures. */
  static boolean isFullOfParts(Scrutiny scrutiny) {
    return scrutiny.parts().values().stream()
            .map(SortedMap::values)
            .flatMap(Collection::stream)
            .mapToInt(claims -> claims.all().size())
            .sum()
        >= MOST_OF_PARTS;
  }

  private static long of(Known known) {
    return of(known.figures()) + of(known.targets()) + of(known.commentary()) + of(known.actions());
  }

  private static long of(SortedMap<?, ? extends Claims<?>> all) {
    long bytes = 0;
    for (Claims<?> claims : all.values()) {
      for (Claim<?> claim : claims.all()) {
        bytes += of(claim.said());
      }
    }
    return bytes;
  }

  private static long of(InputRow row) {
    return CLAIM_BYTES
        + CHARACTER_BYTES
            * switch (row) {
              case MeasurementRecorded figure -> length(figure.commentary());
              case TargetSet target -> length(target.setBy()) + length(target.note());
              case CommentaryGiven given -> length(given.text());
              case ActionRecorded action -> length(action.title()) + length(action.note());
            };
  }

  private static long length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
