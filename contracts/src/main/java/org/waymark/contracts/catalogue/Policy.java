package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A named way of judging, in versions. */
public record Policy(String name, List<PolicyVersion> versions) {
  /** The version that judges a period ending on a day; before the first one, the first. */
  public PolicyVersion on(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .max(Comparator.comparing(PolicyVersion::from))
        .or(() -> versions.stream().min(Comparator.comparing(PolicyVersion::from)))
        .orElseThrow(() -> new IllegalStateException("policy " + name + " has no version"));
  }
}
