package org.waymark.indicator.inputs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.query.Districts;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.SeriesRecord;

/** Which records of a part the document of its whole folds too. */
final class Wholes {
  private final Rules rules;
  private final Map<SeriesId, Boolean> parts = new HashMap<>();

  Wholes(Rules rules) {
    this.rules = rules;
  }

  /** What the whole is told of a record. */
  Optional<Decoded.OfSeries> told(Decoded.OfSeries record) {
    return record.said() instanceof SeriesRecord.RowCame came
            && came.row() instanceof MeasurementRecorded figure
            && parts.computeIfAbsent(record.series(), this::isPart)
        ? Optional.of(
            new Decoded.OfSeries(
                record.offset(),
                new SeriesId(record.series().indicator(), BreakdownCode.WHOLE_COUNCIL),
                new SeriesRecord.PartCame(figure, came.position())))
        : Optional.empty();
  }

  private boolean isPart(SeriesId id) {
    return rules
        .catalogue()
        .indicator(id.indicator())
        .filter(indicator -> Districts.isPart(rules.catalogue(), indicator, id.breakdown()))
        .isPresent();
  }
}
