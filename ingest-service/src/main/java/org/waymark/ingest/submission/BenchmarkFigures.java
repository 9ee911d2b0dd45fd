package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A benchmark's figures as they were sent. */
record BenchmarkFigures(
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal median,
    @Nullable BigDecimal spread,
    @Nullable BigDecimal deviations) {

  /** Reads them and notes what does not go together. */
  static BenchmarkFigures read(Cells cells, List<String> markers) {
    int before = cells.problems().size();
    var figures =
        new BenchmarkFigures(
            cells.decimal("value"),
            cells.decimal("numerator"),
            cells.decimal("denominator"),
            cells.decimal("lower"),
            cells.decimal("upper"),
            cells.decimal("median"),
            cells.decimal("spread"),
            cells.decimal("deviations"));
    if (cells.problems().size() == before) {
      figures.check(cells, markers);
    }
    return figures;
  }

  private void check(Cells cells, List<String> markers) {
    if (numerator != null || denominator != null) {
      ratio(cells);
    } else if (value == null && median == null && markers.isEmpty()) {
      cells.problem(
          "value",
          null,
          "missing",
          "it is empty: a number is wanted, or a marker as [x] that says why there is none");
    }
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      cells.problem(
          "lower",
          lower.toPlainString(),
          "above-upper",
          "it is above the upper limit " + upper.toPlainString());
    }
    if (spread != null && spread.signum() < 0) {
      cells.problem("spread", spread.toPlainString(), "negative", "zero or more is wanted");
    }
  }

  private void ratio(Cells cells) {
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
    } else if (denominator.signum() <= 0) {
      cells.problem(
          "denominator",
          denominator.toPlainString(),
          "not-positive",
          "a number above zero is wanted");
    }
  }
}
