package org.waymark.indicator.series;

import java.time.Instant;
import org.waymark.contracts.event.InputRow;

/** What can change a series: a record of its partition's log. */
public sealed interface SeriesRecord {
  /** A feed's row came: a figure, a target or a commentary. */
  record RowCame(InputRow row, LogPosition position) implements SeriesRecord {}

  /** From here on this catalogue version applies, which the rules hold. */
  record CatalogueApplies(Instant at) implements SeriesRecord {}

  /** The installation's clock has reached this instant. */
  record TimeReached(Instant at) implements SeriesRecord {}
}
