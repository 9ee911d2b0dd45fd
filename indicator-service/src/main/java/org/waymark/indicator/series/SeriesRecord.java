package org.waymark.indicator.series;

import java.time.Instant;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.value.Period;

/** What can change a series: a record of its partition's log. */
public sealed interface SeriesRecord {
  /** By the installation's clock, when it was accepted, decided, asked for or reached. */
  Instant at();

  /** A feed's row came: a figure, a target or a commentary. */
  record RowCame(InputRow row, LogPosition position) implements SeriesRecord {
    @Override
    public Instant at() {
      return row.origin().acceptedAt();
    }
  }

  /** A feed's row came that is about a part of this whole; it was told to the part already. */
  record PartCame(MeasurementRecorded row, LogPosition position) implements SeriesRecord {
    @Override
    public Instant at() {
      return row.origin().acceptedAt();
    }
  }

  /** An officer has decided on a query. */
  record DecisionCame(QueryDecided decided, LogPosition position) implements SeriesRecord {
    @Override
    public Instant at() {
      return decided.at();
    }
  }

  /** A month is cut: what stands for it now is what the reports show. */
  record MonthCut(Period month, Instant at, LogPosition position) implements SeriesRecord {}

  /** From here on this catalogue version applies, which the rules hold. */
  record CatalogueApplies(Instant at, LogPosition position) implements SeriesRecord {}

  /** The installation's clock has reached this instant. */
  record TimeReached(Instant at) implements SeriesRecord {}
}
