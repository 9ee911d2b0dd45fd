package org.waymark.ingest.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/**
 * The rules for other areas' figures. They may be about any kind of period: England's figure of a
 * monthly indicator is often that of a year.
 */
final class BenchmarkRules extends LedgerRules {
  private static final String ENGLAND = "E92000001";
  private static final Pattern AREA =
      Pattern.compile("[EWSNKJ][0-9]{8}|[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern MEASURE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,63}");

  private final Map<String, Indicator> indicators = new HashMap<>();

  BenchmarkRules(Circumstances circumstances) {
    super(Columns.BENCHMARKS, circumstances, null);
    for (Indicator indicator : circumstances.catalogue().catalogue().indicators()) {
      indicators.put(indicator.code().value(), indicator);
    }
  }

  @Override
  @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row) {
    IndicatorCode indicator = indicator(cells);
    String measure = measure(cells);
    String area = area(cells);
    String source = cells.required("source");
    List<String> markers = Markers.read(cells);
    BenchmarkFigures figures = BenchmarkFigures.read(cells, markers);
    String title = cells.text("title");
    String areaName = cells.text("area_name");
    String unit = cells.text("unit");
    String note = cells.text("note");
    Integer revision = cells.revision();
    if (period == null || area == null || source == null || !cells.areSound()) {
      return null;
    }
    return new BenchmarkRecorded(
        period,
        indicator,
        measure,
        title,
        area,
        areaName,
        figures.value(),
        figures.numerator(),
        figures.denominator(),
        figures.lower(),
        figures.upper(),
        figures.median(),
        figures.spread(),
        figures.deviations(),
        unit,
        markers,
        source,
        note,
        revision,
        circumstances().origin(row));
  }

  private @Nullable IndicatorCode indicator(Cells cells) {
    String code = cells.text("indicator");
    if (code == null) {
      return null;
    }
    Indicator indicator = indicators.get(code);
    if (indicator == null) {
      cells.problem("indicator", code, "unknown", "no indicator of this code is in the catalogue");
      return null;
    }
    if (!circumstances().feed().mayWrite(indicator.directorate())) {
      cells.problemOf(
          "feed.other-directorate",
          "indicator",
          code,
          "it belongs to the directorate '%s', and this feed to '%s'"
              .formatted(indicator.directorate(), circumstances().feed().directorate()));
    }
    return indicator.code();
  }

  private static @Nullable String measure(Cells cells) {
    String code = cells.text("measure");
    if (code == null) {
      if (cells.text("indicator") == null) {
        cells.problem(
            "measure",
            null,
            "missing",
            "it is empty: the source's code, or an indicator, is wanted");
      }
      return null;
    }
    if (!MEASURE.matcher(code).matches()) {
      cells.problem(
          "measure",
          code,
          "invalid",
          "a code of 1 to 64 letters, digits, blanks, dots, hyphens or underscores is wanted");
    }
    return code;
  }

  private static @Nullable String area(Cells cells) {
    String text = cells.required("area");
    if (text == null) {
      return null;
    }
    String code = text.equalsIgnoreCase("england") ? ENGLAND : text;
    if (!AREA.matcher(code).matches()) {
      cells.problem(
          "area",
          text,
          "invalid",
          "a GSS code as E10000014, England, or a group's code as neighbours is wanted");
      return null;
    }
    return code;
  }
}
