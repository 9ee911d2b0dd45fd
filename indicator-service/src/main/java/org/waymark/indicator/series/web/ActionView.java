package org.waymark.indicator.series.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.Claim;

/**
 * What is done to bring a series back on track, as it stands now.
 *
 * @param owner the code of the post that answers for it
 * @param due absent where no day is set
 * @param period the month that it was last reported for
 * @param knownSince when that was accepted
 */
record ActionView(
    String code,
    String title,
    String owner,
    @Nullable LocalDate due,
    ActionStatus status,
    @Nullable String note,
    Period period,
    Instant knownSince) {

  static ActionView of(Claim<ActionRecorded> stands) {
    ActionRecorded said = stands.said();
    return new ActionView(
        said.action(),
        said.title(),
        said.owner(),
        said.due(),
        said.status(),
        said.note(),
        said.period(),
        stands.acceptedAt());
  }
}
