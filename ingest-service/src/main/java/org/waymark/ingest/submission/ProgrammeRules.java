package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;

/** The rules for projects of the transformation programme; benefits in pounds a year. */
final class ProgrammeRules extends LedgerRules {
  private static final Set<String> COLOURS = Set.of("green", "amber", "red");

  ProgrammeRules(Circumstances circumstances) {
    super(Columns.PROGRAMME, circumstances);
  }

  @Override
  @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row) {
    String project = cells.required("project");
    String title = cells.required("title");
    String directorate = directorate(cells);
    Status status = status(cells);
    String milestone = cells.text("milestone");
    LocalDate due = cells.date("due");
    BigDecimal planned = cells.decimal("benefit_planned");
    BigDecimal realised = cells.decimal("benefit_realised");
    String commentary = cells.text("commentary");
    Integer revision = cells.revision();
    if (period == null
        || project == null
        || title == null
        || directorate == null
        || status == null) {
      return null;
    }
    return new ProjectRecorded(
        period,
        project,
        title,
        directorate,
        status,
        milestone,
        due,
        planned,
        realised,
        commentary,
        revision,
        circumstances().origin(row));
  }

  private static @Nullable Status status(Cells cells) {
    String text = cells.required("status");
    if (text == null) {
      return null;
    }
    if (!COLOURS.contains(text)) {
      cells.problem("status", text, "unknown", "green, amber or red is wanted");
      return null;
    }
    return Status.of(text);
  }
}
