package org.waymark.indicator.series;

import java.util.Optional;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.due.WorkingDays;
import org.waymark.contracts.value.SeriesId;

/** What a series is judged by: one catalogue version and the calendar. */
public record Rules(CatalogueIndex catalogue, WorkingDays days) {
  /** The indicator behind a series, if the catalogue expects that series. */
  Optional<Indicator> indicator(SeriesId series) {
    return catalogue
        .indicator(series.indicator())
        .filter(indicator -> indicator.allows(series.breakdown()));
  }

  /** Whether the catalogue expects a series. */
  public boolean expects(SeriesId series) {
    return indicator(series).isPresent();
  }
}
