package org.waymark.reporting.ledger;

import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Ticked;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.close.MonthCloser;
import org.waymark.reporting.close.Opening;
import org.waymark.reporting.cut.CutBarrier;
import org.waymark.reporting.cut.CutStore;

/**
 * What a broadcast does to a partition of the ledger. Each effect may be repeated: a kill before
 * the partition has moved past the broadcast does it again.
 */
final class Broadcasts {
  /** The partition whose ticks close months; all see the same ticks, one is enough. */
  private static final int DECIDES = 0;

  private final Catalogues catalogues;
  private final MonthCloser closer;
  private final CutStore cuts;
  private final Runnable publish;

  /**
   * @param publish told when a cut may have become complete; never throws
   */
  Broadcasts(Catalogues catalogues, MonthCloser closer, CutStore cuts, Runnable publish) {
    this.catalogues = catalogues;
    this.closer = closer;
    this.cuts = cuts;
    this.publish = publish;
  }

  LedgerPartition apply(
      LedgerPartition state, long offset, Envelope envelope, Broadcast broadcast) {
    return switch (broadcast) {
      case CatalogueActivated activated ->
          state.under(
              activated.version(),
              Opening.of(catalogues.version(activated.version()).catalogue(), envelope.time()));
      case Ticked ticked -> tick(state.ticked(ticked.instant()), ticked);
      case CutRequested cut -> {
        cuts.bar(new CutBarrier(cut.cut(), state.partition(), offset, state.catalogueVersion()));
        publish.run();
        yield state;
      }
    };
  }

  private LedgerPartition tick(LedgerPartition state, Ticked ticked) {
    if (state.partition() == DECIDES && state.opens() != null) {
      closer.close(state.opens(), ticked.instant(), catalogues.version(state.catalogueVersion()));
    }
    return state;
  }
}
