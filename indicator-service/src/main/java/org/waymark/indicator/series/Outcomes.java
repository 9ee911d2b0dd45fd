package org.waymark.indicator.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;

/** What must be said of rows that were not simply accepted. */
final class Outcomes {
  private Outcomes() {}

  static <T extends InputRow> List<Event> of(
      SeriesRecord.RowCame came, Claim<T> claim, Claims<T> before, Claims<T> after) {
    List<Event> outcomes = new ArrayList<>();
    if (before.holds(claim)) {
      if (!before.holdsRow(claim)) {
        outcomes.add(duplicate(came));
      }
    } else if (after.conflicts(claim)) {
      outcomes.add(conflict(came.position(), claim, after));
    }
    displaced(claim, before, after)
        .map(lost -> conflict(positionOf(came, lost), lost, after))
        .ifPresent(lost -> outcomes.add(lost.broughtOutLater()));
    return List.copyOf(outcomes);
  }

  static RowOutcome refused(SeriesRecord.RowCame came, Admission.Refusal refusal) {
    return outcome(
        came.position(),
        came.row().origin(),
        RowResult.REFUSED,
        refusal.field(),
        refusal.value(),
        refusal.code(),
        refusal.message());
  }

  /** The claim that stood under the revision until this one, accepted earlier, took its place. */
  private static <T extends InputRow> Optional<Claim<T>> displaced(
      Claim<T> claim, Claims<T> before, Claims<T> after) {
    return claim.revision() == 0
        ? Optional.empty()
        : before
            .standing(claim.revision())
            .filter(stood -> !stood.content().equals(claim.content()))
            .filter(after::conflicts);
  }

  private static LogPosition positionOf(SeriesRecord.RowCame came, Claim<?> claim) {
    return new LogPosition(came.position().topic(), came.position().partition(), claim.offset());
  }

  private static RowOutcome duplicate(SeriesRecord.RowCame came) {
    return outcome(
        came.position(),
        came.row().origin(),
        RowResult.DUPLICATE,
        null,
        null,
        "row.duplicate",
        "%s of %s has held this before".formatted(came.row().period(), came.row().series()));
  }

  private static <T extends InputRow> RowOutcome conflict(
      LogPosition position, Claim<T> lost, Claims<T> after) {
    Origin stands = after.standing(lost.revision()).orElseThrow().origin();
    return outcome(
        position,
        lost.origin(),
        RowResult.CONFLICT,
        "revision",
        Integer.toString(lost.revision()),
        "revision.conflict",
        "revision %d of %s was already given with other content in submission %s, row %d"
            .formatted(lost.revision(), lost.said().period(), stands.submission(), stands.row()));
  }

  private static RowOutcome outcome(
      LogPosition position,
      Origin origin,
      RowResult result,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message) {
    return new RowOutcome(
        position.topic(),
        position.partition(),
        position.offset(),
        origin.submission(),
        origin.row(),
        result,
        field,
        value,
        code,
        message);
  }
}
