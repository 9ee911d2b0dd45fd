package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;

/** The rules for figures of indicators. */
final class MeasurementRules implements RowRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Subject(SeriesId series, Period period, @Nullable Integer revision) {}

  private final Circumstances circumstances;
  private final Periods periods;
  private final Map<String, Indicator> indicators = new HashMap<>();

  MeasurementRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.periods = new Periods(circumstances);
    for (Indicator indicator : circumstances.catalogue().catalogue().indicators()) {
      indicators.put(indicator.code().value(), indicator);
    }
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(Columns.MEASUREMENTS, row);
    Indicator indicator = indicator(cells);
    PeriodKind kind = indicator == null ? null : PeriodKind.of(indicator.frequency());
    Period period = periods.read(cells, kind, "the indicator");
    BreakdownCode breakdown = breakdown(cells, indicator);
    Figures figures = Figures.read(cells);
    Integer revision = cells.revision();
    Finality finality = finality(cells);
    List<String> markers = Markers.read(cells);
    String commentary = cells.text("commentary");
    if (indicator != null) {
      figures.check(cells, indicator);
      notRetired(cells, indicator, period);
    }
    if (indicator == null || breakdown == null || period == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    var series = new SeriesId(indicator.code(), breakdown);
    var event =
        new MeasurementRecorded(
            series,
            period,
            figures.value(),
            figures.numerator(),
            figures.denominator(),
            revision,
            finality,
            markers,
            commentary,
            figures.lower(),
            figures.upper(),
            circumstances.origin(row.number()));
    return new Verdict.Good(
        Topics.INPUTS,
        indicator.family(),
        new Subject(series, period, revision),
        circumstances.envelope(Identity.of(event), series.toString(), event));
  }

  private @Nullable Indicator indicator(Cells cells) {
    String code = cells.required("indicator");
    if (code == null) {
      return null;
    }
    Indicator indicator = indicators.get(code);
    if (indicator == null) {
      cells.problem("indicator", code, "unknown", "no indicator of this code is in the catalogue");
    } else if (!circumstances.feed().mayWrite(indicator.directorate())) {
      cells.problemOf(
          "feed.other-directorate",
          "indicator",
          code,
          "it belongs to the directorate '%s', and this feed to '%s'"
              .formatted(indicator.directorate(), circumstances.feed().directorate()));
    }
    return indicator;
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

  private static void notRetired(Cells cells, Indicator indicator, @Nullable Period period) {
    if (period != null && indicator.statusOn(period.firstDay()) == Lifecycle.RETIRED) {
      IndicatorCode code = indicator.code();
      cells.problem(
          "indicator", code.value(), "retired", "it was retired before %s".formatted(period));
    }
  }

  private static Finality finality(Cells cells) {
    String text = cells.text("finality");
    try {
      return text == null ? Finality.FINAL : Finality.of(text);
    } catch (IllegalArgumentException unknown) {
      cells.problem("finality", text, "unknown", "provisional or final is wanted");
      return Finality.FINAL;
    }
  }

  /** A share of a whole is the one percentage that cannot leave 0 to 100; growth can. */
  static boolean isShare(Indicator indicator) {
    return indicator.unit().equals("%")
        && indicator.sends() == Sends.RATIO
        && indicator.scale().compareTo(HUNDRED) == 0;
  }
}
