package org.waymark.indicator.inputs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.SeriesStateChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.inputs.Publisher.Message;

/** Wraps what the fold has to say; ids are the same whenever the same log is folded. */
final class Messages {
  private static final String SOURCE = "/waymark/indicator";

  private Messages() {}

  /** What a document has still to publish: state, track events, outcomes. */
  static List<Message> of(StoredSeries stored) {
    List<Message> messages = new ArrayList<>();
    SeriesState state = stored.series().state();
    if (stored.outbox().state() && state != null) {
      messages.add(state(stored, state));
    }
    stored.outbox().events().forEach(event -> messages.add(track(event)));
    stored
        .outbox()
        .outcomes()
        .forEach(outcome -> messages.add(outcome(outcome, stored.series().asOf())));
    return messages;
  }

  private static Message state(StoredSeries stored, SeriesState state) {
    SeriesStateChanged event =
        new SeriesStateChanged(
            state.series(), stored.generation(), stored.partition(), stored.offset(), state);
    String id =
        Identity.hash(
            "state", state.series(), stored.generation(), stored.partition(), stored.offset());
    return message(Topics.STATES, id, stored.series().asOf(), state.series().toString(), event);
  }

  private static Message track(TrackEvent event) {
    return message(Topics.TRACKS, event.id(), event.at(), event.series().toString(), event);
  }

  private static Message outcome(Event outcome, Instant at) {
    return switch (outcome) {
      case RowOutcome row -> message(Topics.OUTCOMES, id(row), at, key(row.partition()), row);
      case QueryAnswered answered ->
          message(
              Topics.OUTCOMES,
              Identity.hash(
                  "query answered", answered.topic(), answered.partition(), answered.offset()),
              at,
              key(answered.partition()),
              answered);
      case QueryLapsed lapsed ->
          message(Topics.OUTCOMES, id(lapsed), at, key(lapsed.partition()), lapsed);
      default -> throw new IllegalStateException(outcome + " is no outcome");
    };
  }

  private static String id(RowOutcome row) {
    return row.result() == RowResult.QUERY
        ? Identity.hash(
            "query",
            row.submission(),
            row.topic(),
            row.partition(),
            row.offset(),
            row.series(),
            row.period(),
            row.eventId(),
            row.code())
        : Identity.hash(
            "outcome",
            row.submission(),
            row.topic(),
            row.partition(),
            row.offset(),
            row.result().word());
  }

  private static String id(QueryLapsed lapsed) {
    return Identity.hash(
        "query lapsed",
        lapsed.topic(),
        lapsed.partition(),
        lapsed.offset(),
        lapsed.series(),
        lapsed.period(),
        lapsed.eventId(),
        lapsed.code());
  }

  static Message position(int partition, long offset, Instant at) {
    return message(
        Topics.OUTCOMES,
        Identity.hash("position", Topics.INPUTS, partition, offset),
        at,
        key(partition),
        new PositionReached(Topics.INPUTS, partition, offset));
  }

  static Message cut(CutRequested cut, int partition, SeriesState state) {
    return message(
        Topics.CUTS,
        Identity.hash("cut", cut.cut(), state.series()),
        cut.at(),
        state.series().toString(),
        new SeriesCut(cut.cut(), partition, state));
  }

  static Message cutCompleted(CutRequested cut, CutCompleted completed) {
    return message(
        Topics.CUTS,
        Identity.hash("cut completed", cut.cut(), completed.partition()),
        cut.at(),
        cut.cut() + "/" + completed.partition(),
        completed);
  }

  /** Outcomes and position of a partition share their key, so that they keep their order. */
  private static String key(int partition) {
    return Topics.INPUTS + "-" + partition;
  }

  private static Message message(String topic, String id, Instant at, String key, Event event) {
    return new Message(topic, key, new Envelope(id, SOURCE, at, key, event));
  }
}
