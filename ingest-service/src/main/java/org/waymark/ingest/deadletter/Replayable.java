package org.waymark.ingest.deadletter;

import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.Topics;

/**
 * Which topics a record can be put back on. Their readers know an event again by its id, its place
 * or its number, so that one that comes late or twice changes nothing that it should not; of the
 * others that cannot be said.
 */
final class Replayable {
  private static final Set<String> SAFE =
      Set.of(Topics.INPUTS, Topics.LEDGER, Topics.CUTS, Topics.OUTCOMES);

  private Replayable() {}

  /** Why a record must not be put back on a topic, and what to do instead; nothing where it may. */
  static Optional<String> whyNot(String topic) {
    return SAFE.contains(topic) ? Optional.empty() : Optional.of(reason(topic));
  }

  private static String reason(String topic) {
    return switch (topic) {
      case Topics.CONTROL ->
          "a broadcast would be given a new number, after later ones: publish the catalogue or ask"
              + " for the cut again; the clock ticks by itself";
      case Topics.CATALOGUE ->
          "the catalogue is read from its beginning at each start: restart the service that could"
              + " not read it, once it can";
      case Topics.STATES ->
          "an old state would take the place of newer ones on a topic that keeps only the last:"
              + " the series' next change says it anew";
      case Topics.TRACKS -> "old track events would be announced again";
      default -> "nothing is put on this topic";
    };
  }
}
