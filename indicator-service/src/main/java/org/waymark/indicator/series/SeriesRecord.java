package org.waymark.indicator.series;

import java.time.Instant;
import org.waymark.contracts.event.MeasurementRecorded;

/** What can change a series: a record of its partition's log. */
public sealed interface SeriesRecord {
  /** A figure came. */
  record FigureCame(MeasurementRecorded figure, LogPosition position) implements SeriesRecord {}

  /** From here on this catalogue version applies, which the rules hold. */
  record CatalogueApplies(Instant at) implements SeriesRecord {}

  /** The installation's clock has reached this instant. */
  record TimeReached(Instant at) implements SeriesRecord {}
}
