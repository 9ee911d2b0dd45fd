package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;

/** A part of the council, under the names it has borne. */
public record Directorate(String code, List<DatedName> names) {
  /** The name it bore on a day; before the first one, the first. */
  public String nameOn(LocalDate day) {
    return Names.on(names, day);
  }
}
