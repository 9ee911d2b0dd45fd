package org.waymark.reporting.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which of several lines about the same stands: that of the highest explicit revision; without one
 * the content accepted last, where a content counts from its first acceptance, so that re-sending
 * an old file undoes no correction. Under one explicit revision the line accepted first stands.
 */
final class Standing {
  private static final Comparator<LedgerEntry> BY_ACCEPTANCE =
      Comparator.comparing(LedgerEntry::at).thenComparing(LedgerEntry::eventId);

  private Standing() {}

  static List<LedgerEntry> of(Collection<LedgerEntry> entries) {
    Map<String, List<LedgerEntry>> about =
        entries.stream()
            .collect(groupingBy(LedgerEntry::about, LinkedHashMap::new, Collectors.toList()));
    return about.values().stream()
        .map(Standing::one)
        .sorted(Comparator.comparing(LedgerEntry::about))
        .toList();
  }

  private static LedgerEntry one(List<LedgerEntry> about) {
    int revision = about.stream().mapToInt(LedgerEntry::revision).max().orElseThrow();
    Collection<LedgerEntry> contents =
        about.stream()
            .filter(entry -> entry.revision() == revision)
            .collect(
                Collectors.toMap(
                    LedgerEntry::eventId,
                    entry -> entry,
                    (a, b) -> BY_ACCEPTANCE.compare(a, b) <= 0 ? a : b))
            .values();
    return (revision > 0
            ? contents.stream().min(BY_ACCEPTANCE)
            : contents.stream().max(BY_ACCEPTANCE))
        .orElseThrow();
  }
}
