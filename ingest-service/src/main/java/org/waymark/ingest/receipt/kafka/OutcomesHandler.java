package org.waymark.ingest.receipt.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.DeadLetters;
import org.waymark.ingest.consuming.Received;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.Queries;
import org.waymark.ingest.receipt.QueryDecisions;

/**
 * Folds what the folds found into the receipts: findings first, then what became of queries, then
 * the positions after them.
 */
public final class OutcomesHandler implements BatchHandler {
  private final Outcomes outcomes;
  private final Queries queries;
  private final QueryDecisions decisions;
  private final EventCodec codec;
  private final DeadLetters deadLetters;

  public OutcomesHandler(
      Outcomes outcomes,
      Queries queries,
      QueryDecisions decisions,
      EventCodec codec,
      DeadLetters deadLetters) {
    this.outcomes = outcomes;
    this.queries = queries;
    this.decisions = decisions;
    this.codec = codec;
    this.deadLetters = deadLetters;
  }

  @Override
  public void handle(List<Received> batch) {
    List<RowOutcome> found = new ArrayList<>();
    List<Event> ofQueries = new ArrayList<>();
    Map<String, PositionReached> reached = new HashMap<>();
    for (Received record : batch) {
      try {
        switch (record.decode(codec).event()) {
          case RowOutcome outcome -> found.add(outcome);
          case QueryAnswered answer -> ofQueries.add(answer);
          case QueryLapsed lapse -> ofQueries.add(lapse);
          case PositionReached position ->
              reached.merge(
                  position.topic() + "/" + position.partition(),
                  position,
                  (a, b) -> a.offset() > b.offset() ? a : b);
          default -> deadLetters.bury(record, "only what folds say of rows belongs here");
        }
      } catch (Unreadable wrong) {
        deadLetters.bury(record, String.valueOf(wrong.getMessage()));
      }
    }
    outcomes.found(found);
    ofQueries.forEach(this::heard);
    outcomes.reached(reached.values());
  }

  private void heard(Event ofQuery) {
    switch (ofQuery) {
      case QueryAnswered answer -> {
        queries.answered(answer);
        decisions.answered(answer);
      }
      case QueryLapsed lapse -> queries.lapsed(lapse);
      default -> throw new IllegalStateException(ofQuery + " is not about a query");
    }
  }
}
