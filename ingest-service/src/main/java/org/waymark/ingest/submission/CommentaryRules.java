package org.waymark.ingest.submission;

import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.PeriodKind;

/** The rules for commentary that is sent apart from figures. */
final class CommentaryRules implements RowRules {
  private final Columns columns = Columns.of(FeedKind.COMMENTARY);
  private final Circumstances circumstances;
  private final Lookups lookups;

  CommentaryRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row);
    SeriesCells about = SeriesCells.read(cells, lookups);
    Periods.hasBegun(cells, circumstances);
    if (about != null) {
      Periods.fits(cells, PeriodKind.of(about.indicator().frequency()));
    }
    if (about == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    var event =
        new CommentaryGiven(
            about.series(),
            cells.requiredPeriod("period"),
            cells.requiredText("text"),
            cells.revision(),
            circumstances.origin(row.number()));
    return about.good(event, null, circumstances);
  }
}
