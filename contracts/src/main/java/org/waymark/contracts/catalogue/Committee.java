package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.value.CommitteeKind;

/** A committee of members, under the names it has borne, with its meetings' dates. */
public record Committee(
    String code, CommitteeKind kind, List<DatedName> names, List<LocalDate> meetings) {
  /** The name it bore on a day; before the first one, the first. */
  public String nameOn(LocalDate day) {
    return Names.on(names, day);
  }
}
