package org.waymark.indicator.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;

/** What must be said of rows that were not simply accepted. */
final class Outcomes {
  private Outcomes() {}

  static List<RowOutcome> of(
      SeriesRecord.FigureCame came, Claim claim, Claims before, Claims after) {
    List<RowOutcome> outcomes = new ArrayList<>();
    if (before.holds(claim)) {
      if (!before.holdsRow(claim)) {
        outcomes.add(duplicate(came));
      }
    } else if (after.conflicts(claim)) {
      outcomes.add(conflict(came.position(), claim, after));
    }
    displaced(claim, before, after)
        .ifPresent(lost -> outcomes.add(conflict(positionOf(came, lost), lost, after)));
    return List.copyOf(outcomes);
  }

  static RowOutcome refused(SeriesRecord.FigureCame came, Admission.Refusal refusal) {
    return outcome(
        came.position(),
        came.figure().origin(),
        RowResult.REFUSED,
        refusal.field(),
        refusal.value(),
        refusal.code(),
        refusal.message());
  }

  /** The claim that stood under the revision until this one, accepted earlier, took its place. */
  private static Optional<Claim> displaced(Claim claim, Claims before, Claims after) {
    return claim.revision() == 0
        ? Optional.empty()
        : before
            .standing(claim.revision())
            .filter(stood -> !stood.content().equals(claim.content()))
            .filter(after::conflicts);
  }

  private static LogPosition positionOf(SeriesRecord.FigureCame came, Claim claim) {
    return new LogPosition(came.position().topic(), came.position().partition(), claim.offset());
  }

  private static RowOutcome duplicate(SeriesRecord.FigureCame came) {
    return outcome(
        came.position(),
        came.figure().origin(),
        RowResult.DUPLICATE,
        null,
        null,
        "row.duplicate",
        "%s of %s has held this before".formatted(came.figure().period(), came.figure().series()));
  }

  private static RowOutcome conflict(LogPosition position, Claim lost, Claims after) {
    Origin stands = after.standing(lost.revision()).orElseThrow().figure().origin();
    return outcome(
        position,
        lost.figure().origin(),
        RowResult.CONFLICT,
        "revision",
        Integer.toString(lost.revision()),
        "revision.conflict",
        "revision %d of %s was already given with other content in submission %s, row %d"
            .formatted(lost.revision(), lost.figure().period(), stands.submission(), stands.row()));
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
