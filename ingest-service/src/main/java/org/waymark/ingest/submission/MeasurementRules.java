package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.Set;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;

/** The rules for figures of indicators. */
final class MeasurementRules implements RowRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> PERCENTAGES = Set.of("value", "lower", "upper");

  private final Columns columns = Columns.of(FeedKind.MEASUREMENTS);
  private final Circumstances circumstances;
  private final Lookups lookups;

  MeasurementRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row, lookups.hundredths(columns, row, PERCENTAGES));
    SeriesCells about = SeriesCells.read(cells, lookups);
    Figures figures = Figures.read(cells);
    Periods.hasBegun(cells, circumstances);
    if (about != null) {
      Periods.fits(cells, PeriodKind.of(about.indicator().frequency()));
      figures.check(cells, about.indicator());
      inItsUnit(cells, about.indicator());
    }
    if (about == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    return about.good(event(cells, about.series(), figures, row.number()), null, circumstances);
  }

  /** A sender that names its unit is told where the figure would be read in another one. */
  private static void inItsUnit(Cells cells, Indicator indicator) {
    String unit = cells.text("unit");
    if (unit != null && !unit.equalsIgnoreCase(indicator.unit())) {
      cells.problem(
          "unit",
          unit,
          "wrong",
          "the indicator's unit, '%s', is wanted".formatted(indicator.unit()));
    }
  }

  private MeasurementRecorded event(Cells cells, SeriesId series, Figures figures, int row) {
    String finality = cells.text("finality");
    return new MeasurementRecorded(
        series,
        cells.requiredPeriod("period"),
        figures.value(),
        figures.numerator(),
        figures.denominator(),
        cells.revision(),
        finality == null ? Finality.FINAL : Finality.of(finality),
        Markers.read(cells),
        cells.text("commentary"),
        cells.decimal("lower"),
        cells.decimal("upper"),
        circumstances.origin(row));
  }

  /** A share of a whole is the one percentage that cannot leave 0 to 100; growth can. */
  static boolean isShare(Indicator indicator) {
    return indicator.unit().equals("%")
        && indicator.sends() == Sends.RATIO
        && indicator.scale().compareTo(HUNDRED) == 0;
  }
}
