package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/** The rules for targets; they may be set for periods that lie ahead. */
final class TargetRules implements RowRules {
  private static final Set<String> PERCENTAGES = Set.of("target", "lower", "upper");

  private final Columns columns = Columns.of(FeedKind.TARGETS);
  private final Circumstances circumstances;
  private final Lookups lookups;

  TargetRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row, lookups.hundredths(columns, row, PERCENTAGES));
    SeriesCells about = SeriesCells.read(cells, lookups);
    Period period = cells.period("period");
    if (about != null && period != null && period.kind() != PeriodKind.FINANCIAL_YEAR) {
      exactly(cells, about.indicator());
    }
    CatalogueIndex catalogue = circumstances.catalogue();
    lookups.known(cells, "profile", code -> catalogue.profile(code).isPresent());
    lookups.committee(cells, "set_by");
    bounds(cells);
    if (about == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    return about.good(event(cells, about, row.number()), null, circumstances);
  }

  private static void exactly(Cells cells, Indicator indicator) {
    Periods.fits(cells, PeriodKind.of(indicator.frequency()));
    String profile = cells.text("profile");
    if (profile != null) {
      cells.problem(
          "profile", profile, "unexpected", "a profile spreads the target of a financial year");
    }
  }

  private static void bounds(Cells cells) {
    if (!cells.areReadable("lower", "upper")) {
      return;
    }
    missing(cells, "lower", cells.decimal("lower"), cells.decimal("upper"));
    missing(cells, "upper", cells.decimal("upper"), cells.decimal("lower"));
    Figures.limits(cells);
  }

  private static void missing(
      Cells cells, String name, @Nullable BigDecimal bound, @Nullable BigDecimal other) {
    if (bound == null && other != null) {
      cells.problem(name, null, "missing", "it is empty: both bounds are wanted, or none");
    }
  }

  private TargetSet event(Cells cells, SeriesCells about, int row) {
    return new TargetSet(
        about.series(),
        cells.requiredPeriod("period"),
        cells.requiredDecimal("target"),
        cells.decimal("lower"),
        cells.decimal("upper"),
        cells.text("profile"),
        cells.text("set_by"),
        cells.date("set_on"),
        cells.text("note"),
        cells.revision(),
        circumstances.origin(row));
  }
}
