package org.waymark.ingest.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;
import org.waymark.ingest.waiting.Waiting;

/**
 * Takes an officer's decision on a query to the fold, which alone knows whether the figure still
 * carries it, and waits a little for its answer. Whatever is cut short, deciding again under the
 * same key is safe.
 */
public final class DecideQuery {
  /** The most decisions that are taken on one query: each is kept with the figure for ever. */
  public static final int MOST = 20;

  /** The longest reason. */
  public static final int LONGEST_REASON = 500;

  private static final String SOURCE = "/waymark/ingest";

  /**
   * @param family of the figure's indicator, by which its records are ordered
   * @param by an office or a token's name
   * @param key the sender's idempotency key
   */
  public record Request(
      RowQuery query,
      String family,
      QueryDecision decision,
      String reason,
      String by,
      @Nullable String key) {}

  /** How it ended. */
  public sealed interface Result {
    /** The figure carries the decision. */
    record Applied(QueryDecisions.Kept decision) implements Result {}

    /** It is safe on the log, and the fold has not answered yet. */
    record BeingApplied(QueryDecisions.Kept decision) implements Result {}

    /** The figure does not carry the query any more, or a later decision holds. */
    record Refused(String why) implements Result {}

    /** The key belongs to another decision. */
    record KeyReused() implements Result {}

    /** As many as are taken were made on this query. */
    record TooMany() implements Result {}
  }

  private final QueryDecisions decisions;
  private final EventPublisher publisher;
  private final Acknowledgements acknowledgements;
  private final Audit audit;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param patience how long the fold's answer is waited for
   */
  public DecideQuery(
      QueryDecisions decisions,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      Audit audit,
      Clock clock,
      Duration patience) {
    this.decisions = decisions;
    this.publisher = publisher;
    this.acknowledgements = acknowledgements;
    this.audit = audit;
    this.clock = clock;
    this.patience = patience;
  }

  public Result decide(Request request) {
    QueryDecisions.Kept wanted = wanted(request);
    boolean known = decisions.find(wanted.command()).isPresent();
    if (!known && request.query().state() == RowQuery.State.LAPSED) {
      return new Result.Refused("the query has lapsed: " + request.query().note());
    }
    if (!known && decisions.count(request.query().id()) >= MOST) {
      return new Result.TooMany();
    }
    QueryDecisions.Kept kept = decisions.keep(wanted);
    if (!kept.saysTheSameAs(wanted)) {
      return new Result.KeyReused();
    }
    if (kept.applied() == null) {
      send(request, kept);
      Waiting.until(patience, () -> now(kept).applied() != null);
    }
    Result result = result(now(kept));
    if (!kept.written()) {
      write(request, kept, result);
    }
    return result;
  }

  private QueryDecisions.Kept wanted(Request request) {
    String command =
        request.key() == null
            ? UUID.randomUUID().toString()
            : Identity.hash("command", request.query().submission(), request.key());
    return new QueryDecisions.Kept(
        command,
        request.query().id(),
        request.decision(),
        request.reason(),
        request.by(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        null,
        null,
        false);
  }

  private void send(Request request, QueryDecisions.Kept kept) {
    RowQuery query = request.query();
    QueryDecided decided =
        new QueryDecided(
            kept.command(),
            query.series(),
            query.period(),
            query.eventId(),
            query.code(),
            kept.decision(),
            kept.reason(),
            kept.by(),
            kept.at(),
            query.submission(),
            query.row());
    Envelope envelope =
        new Envelope(Identity.of(decided), SOURCE, kept.at(), query.series().toString(), decided);
    acknowledgements.await(publisher.send(Topics.INPUTS, request.family(), envelope));
  }

  private QueryDecisions.Kept now(QueryDecisions.Kept kept) {
    return decisions.find(kept.command()).orElse(kept);
  }

  private static Result result(QueryDecisions.Kept now) {
    Boolean applied = now.applied();
    if (applied == null) {
      return new Result.BeingApplied(now);
    }
    return applied
        ? new Result.Applied(now)
        : new Result.Refused(now.message() == null ? "it was refused" : now.message());
  }

  private void write(Request request, QueryDecisions.Kept kept, Result result) {
    RowQuery query = request.query();
    audit.record(
        kept.by(),
        Action.QUERY_DECIDED,
        "submission/" + query.submission(),
        switch (result) {
          case Result.Applied applied -> "applied";
          case Result.BeingApplied later -> "sent";
          default -> "refused";
        },
        "row %d, %s of %s for %s: %s"
            .formatted(
                query.row(), query.code(), query.series(), query.period(), kept.decision().word()));
    decisions.written(kept.command());
  }
}
