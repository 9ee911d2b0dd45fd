package org.waymark.ingest.submission;

import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.FeedKind;

/** The rules for improvement actions, which are told of by the month. */
final class ActionRules implements RowRules {
  private final Columns columns = Columns.of(FeedKind.ACTIONS);
  private final Circumstances circumstances;
  private final Lookups lookups;

  ActionRules(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row);
    SeriesCells about = SeriesCells.read(cells, lookups);
    Periods.hasBegun(cells, circumstances);
    lookups.post(cells, "owner");
    if (about == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    ActionRecorded event = event(cells, about, row.number());
    return about.good(event, event.action(), circumstances);
  }

  private ActionRecorded event(Cells cells, SeriesCells about, int row) {
    return new ActionRecorded(
        about.series(),
        cells.requiredPeriod("period"),
        cells.requiredText("action"),
        cells.requiredText("title"),
        cells.requiredText("owner"),
        cells.date("due"),
        ActionStatus.of(cells.requiredText("status")),
        cells.text("note"),
        cells.revision(),
        circumstances.origin(row));
  }
}
