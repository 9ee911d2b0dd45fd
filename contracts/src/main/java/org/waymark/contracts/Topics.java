package org.waymark.contracts;

import java.util.List;

/**
 * The topics by name. Keys, partitions and retention are written down in the AsyncAPI document;
 * only {@link #STATES} is compacted, all others are kept for ever.
 */
public final class Topics {
  /** Whatever can change a series, keyed by family; the fold's log. */
  public static final String INPUTS = "waymark.inputs";

  /**
   * Finance, risks, programme, workforce, benchmarks and submissions opened and completed, keyed by
   * feed.
   */
  public static final String LEDGER = "waymark.ledger";

  /** Every version of the catalogue; one partition. */
  public static final String CATALOGUE = "waymark.catalogue";

  /** Broadcasts before they are relayed; one partition, its offset is the broadcast's number. */
  public static final String CONTROL = "waymark.control";

  /** The current state of each series, keyed by series, compacted. */
  public static final String STATES = "waymark.states";

  /** Track edges raised and restated, and series overdue, keyed by series. */
  public static final String TRACKS = "waymark.tracks";

  /** The states of all series at a month's close, keyed by series. */
  public static final String CUTS = "waymark.cuts";

  /** What the folds found of rows already accepted, and how far they have come. */
  public static final String OUTCOMES = "waymark.outcomes";

  /** What could not be read, with the reason. */
  public static final String DEAD_LETTERS = "waymark.dead-letters";

  public static final List<String> ALL =
      List.of(INPUTS, LEDGER, CATALOGUE, CONTROL, STATES, TRACKS, CUTS, OUTCOMES, DEAD_LETTERS);

  private Topics() {}
}
