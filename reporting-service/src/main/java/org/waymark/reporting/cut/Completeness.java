package org.waymark.reporting.cut;

import static java.util.stream.Collectors.groupingBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.event.CutCompleted;

/**
 * Whether all that belongs to a cut has been told. A pack waits until every partition of the inputs
 * is complete by count and hash, every partition of the ledger has passed its barrier, and all
 * speak of the same catalogue.
 */
public final class Completeness {
  private Completeness() {}

  /** Why the cut cannot be used yet; empty where it is complete. */
  public static Optional<String> missing(
      List<CutCompleted> completions,
      List<CutBarrier> barriers,
      List<TakenSeries> series,
      int ledgerPartitions) {
    if (completions.isEmpty() || completions.size() < completions.getFirst().partitions()) {
      return Optional.of("partitions of the inputs have not completed the cut");
    }
    if (barriers.size() < ledgerPartitions) {
      return Optional.of("partitions of the ledger have not passed the cut");
    }
    if (catalogueVersions(completions, barriers).size() > 1) {
      return Optional.of("partitions disagree about the catalogue that applies");
    }
    Map<Integer, List<TakenSeries>> told =
        series.stream().collect(groupingBy(TakenSeries::partition));
    return completions.stream()
        .filter(done -> !agrees(done, told.getOrDefault(done.partition(), List.of())))
        .findFirst()
        .map(done -> "series of partition " + done.partition() + " are missing or disagree");
  }

  private static Set<Integer> catalogueVersions(
      List<CutCompleted> completions, List<CutBarrier> barriers) {
    return Stream.concat(
            completions.stream().map(CutCompleted::catalogueVersion),
            barriers.stream().map(CutBarrier::catalogueVersion))
        .collect(Collectors.toSet());
  }

  private static boolean agrees(CutCompleted done, List<TakenSeries> told) {
    return told.size() == done.series() && hash(told).equals(done.hash());
  }

  /** SHA-256 over the bytes told, in the order of the series. */
  static String hash(List<TakenSeries> told) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      told.stream()
          .sorted(Comparator.comparing(series -> series.state().series()))
          .forEach(series -> digest.update(series.told()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
