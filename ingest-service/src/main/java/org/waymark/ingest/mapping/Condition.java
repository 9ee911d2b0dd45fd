package org.waymark.ingest.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.MappingCondition;

/** A condition of a mapping, with the place of its column in the file at hand. */
final class Condition {
  private final MappingCondition said;
  private final Set<String> oneOf;
  private final Set<String> noneOf;
  private final PeriodForms forms;
  private final int place;

  Condition(MappingCondition said, Header header) {
    this.said = said;
    this.oneOf = Set.copyOf(said.oneOf());
    this.noneOf = Set.copyOf(said.noneOf());
    this.forms = PeriodForms.of(said.forms());
    this.place = header.place(said.column());
  }

  boolean holds(SourceRow row) {
    return fault(row) == null;
  }

  /** Why it does not hold, null where it does. */
  @Nullable String fault(SourceRow row) {
    String text = row.text(place);
    if (!oneOf.isEmpty() && !oneOf.contains(text)) {
      return "none of those that are meant";
    }
    if (noneOf.contains(text)) {
      return text.isEmpty() ? "empty" : "one of those that are not meant";
    }
    if (!forms.areNone() && !isReadable(text)) {
      return "not written as " + forms.words();
    }
    return null;
  }

  private boolean isReadable(String text) {
    try {
      return forms.read(text) != null;
    } catch (IllegalArgumentException noSuchDay) {
      return false;
    }
  }

  /** A row that does not meet it, where that means that it is not meant. */
  Outcome.@Nullable LeftOut leftOut(SourceRow row) {
    String fault = fault(row);
    return fault == null ? null : new Outcome.LeftOut("'%s' is %s".formatted(said.column(), fault));
  }

  /** A row that does not meet it, where that means that it is wrong. */
  Outcome.@Nullable Refused refused(SourceRow row) {
    String fault = fault(row);
    return fault == null
        ? null
        : new Outcome.Refused(
            row.name(place),
            row.text(place),
            "mapping.not-meant",
            "it is %s by this feed's mapping".formatted(fault));
  }
}
