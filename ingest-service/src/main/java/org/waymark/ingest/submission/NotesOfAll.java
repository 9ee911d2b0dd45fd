package org.waymark.ingest.submission;

import java.util.List;
import org.waymark.contracts.event.Envelope;

/** Passes everything on to several. */
record NotesOfAll(List<Witness.Notes> all) implements Witness.Notes {
  @Override
  public void sent(Envelope event) {
    all.forEach(each -> each.sent(event));
  }

  @Override
  public void repeated(int row, int before) {
    all.forEach(each -> each.repeated(row, before));
  }

  @Override
  public void refused(List<RowProblem> problems) {
    all.forEach(each -> each.refused(problems));
  }

  @Override
  public void acknowledged() {
    all.forEach(Witness.Notes::acknowledged);
  }
}
