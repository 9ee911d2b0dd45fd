package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;

/** The rules for figures of indicators. */
final class MeasurementRules implements RowRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> PERCENTAGES = Set.of("value", "lower", "upper");

  private record Subject(SeriesId series, Period period, @Nullable Integer revision) {}

  private final Columns columns = Columns.of(FeedKind.MEASUREMENTS);
  private final int indicatorsPlace = Objects.requireNonNull(columns.place("indicator"));
  private final Circumstances circumstances;
  private final Lookups lookups;

  MeasurementRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row, hundredths(row));
    Indicator indicator = lookups.indicator(cells);
    BreakdownCode breakdown = breakdown(cells, indicator);
    Figures figures = Figures.read(cells);
    Periods.hasBegun(cells, circumstances);
    if (indicator != null) {
      Periods.fits(cells, PeriodKind.of(indicator.frequency()));
      figures.check(cells, indicator);
      notRetired(cells, indicator);
    }
    if (indicator == null || breakdown == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    return good(cells, indicator, new SeriesId(indicator.code(), breakdown), figures, row);
  }

  private Set<String> hundredths(Line.Row row) {
    return row.form().typed() && lookups.isPercentage(row.cells()[indicatorsPlace])
        ? PERCENTAGES
        : Set.of();
  }

  private Verdict good(
      Cells cells, Indicator indicator, SeriesId series, Figures figures, Line.Row row) {
    Period period = cells.requiredPeriod("period");
    String finality = cells.text("finality");
    var event =
        new MeasurementRecorded(
            series,
            period,
            figures.value(),
            figures.numerator(),
            figures.denominator(),
            cells.revision(),
            finality == null ? Finality.FINAL : Finality.of(finality),
            Markers.read(cells),
            cells.text("commentary"),
            cells.decimal("lower"),
            cells.decimal("upper"),
            circumstances.origin(row.number()));
    return new Verdict.Good(
        Topics.INPUTS,
        indicator.family(),
        new Subject(series, period, cells.revision()),
        circumstances.envelope(Identity.of(event), series.toString(), event));
  }

  private @Nullable BreakdownCode breakdown(Cells cells, @Nullable Indicator indicator) {
    String text = cells.text("breakdown");
    if (text == null) {
      return BreakdownCode.WHOLE_COUNCIL;
    }
    BreakdownCode code = code(text);
    if (code == null || !code.isWholeCouncil() && isUnknown(code)) {
      cells.problem("breakdown", text, "unknown", "no breakdown of this code is in the catalogue");
      return null;
    }
    if (indicator != null && !indicator.allows(code)) {
      cells.problem(
          "breakdown",
          text,
          "not-allowed",
          "'%s' is not broken down by this; leave it empty for the whole council"
              .formatted(indicator.code()));
      return null;
    }
    return code;
  }

  private boolean isUnknown(BreakdownCode code) {
    return circumstances.catalogue().breakdown(code).isEmpty();
  }

  private static @Nullable BreakdownCode code(String text) {
    try {
      return new BreakdownCode(text);
    } catch (IllegalArgumentException noCode) {
      return null;
    }
  }

  private static void notRetired(Cells cells, Indicator indicator) {
    Period period = cells.period("period");
    if (period != null && indicator.statusOn(period.firstDay()) == Lifecycle.RETIRED) {
      IndicatorCode code = indicator.code();
      cells.problem(
          "indicator", code.value(), "retired", "it was retired before %s".formatted(period));
    }
  }

  /** A share of a whole is the one percentage that cannot leave 0 to 100; growth can. */
  static boolean isShare(Indicator indicator) {
    return indicator.unit().equals("%")
        && indicator.sends() == Sends.RATIO
        && indicator.scale().compareTo(HUNDRED) == 0;
  }
}
