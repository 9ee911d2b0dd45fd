package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.IndicatorCode;

/**
 * The rules for other areas' figures. They may be about any kind of period: England's figure of a
 * monthly indicator is often that of a year.
 */
final class BenchmarkRules extends LedgerRules {
  private static final String ENGLAND = "E92000001";

  BenchmarkRules(Circumstances circumstances) {
    super(FeedKind.BENCHMARKS, circumstances);
  }

  @Override
  void check(Cells cells) {
    boolean sound = cells.areSound();
    lookups().indicator(cells);
    List<String> markers = Markers.read(cells);
    if (sound) {
      measured(cells);
      figures(cells, markers);
      Figures.limits(cells);
    }
  }

  private static void measured(Cells cells) {
    if (cells.text("measure") == null && cells.text("indicator") == null) {
      cells.problem(
          "measure", null, "missing", "it is empty: the source's code, or an indicator, is wanted");
    }
  }

  private static void figures(Cells cells, List<String> markers) {
    BigDecimal value = cells.decimal("value");
    BigDecimal numerator = cells.decimal("numerator");
    BigDecimal denominator = cells.decimal("denominator");
    if (numerator != null || denominator != null) {
      ratio(cells, value, numerator, denominator);
    } else if (value == null && cells.decimal("median") == null && markers.isEmpty()) {
      cells.problem(
          "value",
          null,
          "missing",
          "it is empty: a number is wanted, or a marker as [x] that says why there is none");
    }
  }

  private static void ratio(
      Cells cells,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    if (value != null) {
      cells.problem(
          "value",
          value.toPlainString(),
          "unexpected",
          "a value, or a numerator and a denominator, is wanted, not both");
    }
    if (numerator == null) {
      cells.problem("numerator", null, "missing", "it is empty: a number is wanted");
    }
    if (denominator == null) {
      cells.problem("denominator", null, "missing", "it is empty: a number above zero is wanted");
    }
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    String indicator = cells.text("indicator");
    String area = cells.requiredText("area");
    return new BenchmarkRecorded(
        period(cells),
        indicator == null ? null : new IndicatorCode(indicator),
        cells.text("measure"),
        cells.text("title"),
        area.equalsIgnoreCase("england") ? ENGLAND : area,
        cells.text("area_name"),
        cells.decimal("value"),
        cells.decimal("numerator"),
        cells.decimal("denominator"),
        cells.decimal("lower"),
        cells.decimal("upper"),
        cells.decimal("median"),
        cells.decimal("spread"),
        cells.decimal("deviations"),
        cells.text("unit"),
        Markers.read(cells),
        cells.requiredText("source"),
        cells.text("note"),
        cells.revision(),
        origin);
  }
}
