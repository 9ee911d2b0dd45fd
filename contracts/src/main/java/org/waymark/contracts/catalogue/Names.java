package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

final class Names {
  private Names() {}

  static String on(List<DatedName> names, LocalDate day) {
    return names.stream()
        .filter(name -> !name.from().isAfter(day))
        .max(Comparator.comparing(DatedName::from))
        .or(() -> names.stream().min(Comparator.comparing(DatedName::from)))
        .map(DatedName::name)
        .orElseThrow(() -> new IllegalStateException("no name is known"));
  }
}
