package org.waymark.ingest.receipt.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.DeadLetters;
import org.waymark.ingest.consuming.Received;
import org.waymark.ingest.receipt.Outcomes;

/** Folds what the folds found into the receipts: findings first, then the positions after them. */
public final class OutcomesHandler implements BatchHandler {
  private final Outcomes outcomes;
  private final EventCodec codec;
  private final DeadLetters deadLetters;

  public OutcomesHandler(Outcomes outcomes, EventCodec codec, DeadLetters deadLetters) {
    this.outcomes = outcomes;
    this.codec = codec;
    this.deadLetters = deadLetters;
  }

  @Override
  public void handle(List<Received> batch) {
    List<RowOutcome> found = new ArrayList<>();
    Map<String, PositionReached> reached = new HashMap<>();
    for (Received record : batch) {
      try {
        switch (record.decode(codec).event()) {
          case RowOutcome outcome -> found.add(outcome);
          case PositionReached position ->
              reached.merge(
                  position.topic() + "/" + position.partition(),
                  position,
                  (a, b) -> a.offset() > b.offset() ? a : b);
          default -> deadLetters.bury(record, "only outcomes and positions belong here");
        }
      } catch (Unreadable wrong) {
        deadLetters.bury(record, String.valueOf(wrong.getMessage()));
      }
    }
    outcomes.found(found);
    outcomes.reached(reached.values());
  }
}
