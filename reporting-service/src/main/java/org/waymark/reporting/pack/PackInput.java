package org.waymark.reporting.pack;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.SeriesId;
import org.waymark.reporting.cut.Cut;

/**
 * All that a month's reports are made of, and nothing else: the same input makes the same reports.
 *
 * @param series the states at the cut
 * @param before the states at the cut a month before; null where this is the first
 */
public record PackInput(
    CatalogueIndex catalogue,
    Cut cut,
    Map<SeriesId, SeriesState> series,
    @Nullable Map<SeriesId, SeriesState> before,
    Books books) {

  /** The state of an indicator for the whole council. */
  Optional<SeriesState> whole(Indicator indicator) {
    return Optional.ofNullable(series.get(SeriesId.wholeCouncil(indicator.code())));
  }

  /** The same a month before. */
  Optional<SeriesState> wholeBefore(Indicator indicator) {
    return before == null
        ? Optional.empty()
        : Optional.ofNullable(before.get(SeriesId.wholeCouncil(indicator.code())));
  }
}
