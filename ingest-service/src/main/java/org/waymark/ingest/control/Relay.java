package org.waymark.ingest.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;

/**
 * Copies each broadcast to every partition of inputs and ledger, one broadcast after another, so
 * that all partitions see the same ones in the same order. A broadcast that is relayed again after
 * a crash is passed over there by its number.
 */
public final class Relay {
  /** One topic after the other: see {@link #relay}. */
  private static final List<String> TOPICS = List.of(Topics.LEDGER, Topics.INPUTS);

  private final EventPublisher publisher;
  private final Acknowledgements acknowledgements;
  private final RelayProgress progress;

  public Relay(
      EventPublisher publisher, Acknowledgements acknowledgements, RelayProgress progress) {
    this.publisher = publisher;
    this.acknowledgements = acknowledgements;
    this.progress = progress;
  }

  /**
   * Relays one broadcast and remembers it once every partition has acknowledged.
   *
   * <p>The ledger has it before the inputs do: a submission that the ledger shows completed before
   * a cut then has all its rows before that cut, and one whose rows come after it is named as open.
   *
   * @param number its offset on the control topic
   * @throws org.waymark.ingest.publishing.NotAcknowledged if a partition did not in time; relaying
   *     it again is safe
   */
  public void relay(long number, Envelope broadcast) {
    Envelope copy = broadcast.relayedAs(number);
    TOPICS.forEach(topic -> sendToAll(topic, copy));
    passed(number, broadcast);
  }

  private void sendToAll(String topic, Envelope copy) {
    List<CompletableFuture<EventPublisher.Position>> sent = new ArrayList<>();
    for (int partition = 0; partition < publisher.partitions(topic); partition++) {
      sent.add(publisher.send(topic, partition, Control.KEY, copy));
    }
    sent.forEach(acknowledgements::await);
  }

  private void passed(long number, Envelope broadcast) {
    int version =
        broadcast.event() instanceof CatalogueActivated activated
            ? activated.version()
            : progress.now().catalogueVersion();
    progress.reached(new RelayProgress.Progress(number + 1, version));
  }

  /** Passes what stands on the control topic but is no broadcast. */
  public void skip(long number) {
    progress.reached(new RelayProgress.Progress(number + 1, progress.now().catalogueVersion()));
  }
}
