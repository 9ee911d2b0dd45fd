package org.waymark.ingest.submission;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;
import org.waymark.ingest.publishing.NotAcknowledged;

/**
 * Takes a body of rows: inserted under a lease, opened on the ledger, validated row by row while it
 * is sent, completed on the ledger once the broker has acknowledged every row, and only then
 * recorded as complete. Wherever it is cut short, sending the same body again is safe.
 */
public final class TakeSubmission {
  /**
   * What is asked for.
   *
   * @param key the sender's idempotency key
   * @param indicators that the sender is bound to; empty: all of the feed
   */
  public record Request(
      Feed feed,
      String submitter,
      @Nullable String key,
      Body body,
      CatalogueIndex catalogue,
      Set<String> indicators) {}

  /** How it ended. */
  public sealed interface Result {
    /**
     * Complete.
     *
     * @param justNow rather than at an earlier request with the same key
     */
    record Complete(Submission submission, boolean justNow) implements Result {}

    /** The key belongs to another body. */
    record KeyReused(String key) implements Result {}

    /** The same body is being received at this moment. */
    record StillReceiving(String submission) implements Result {}

    /** The broker did not acknowledge; nothing is claimed of it. */
    record Interrupted(String submission, int received, int acknowledged) implements Result {}
  }

  private final Submissions submissions;
  private final EventPublisher publisher;
  private final Acknowledgements acknowledgements;
  private final IngestMetrics metrics;
  private final Witness witness;
  private final Limits limits;
  private final Clock clock;

  public TakeSubmission(
      Submissions submissions,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      IngestMetrics metrics,
      Witness witness,
      Limits limits,
      Clock clock) {
    this.submissions = submissions;
    this.publisher = publisher;
    this.acknowledgements = acknowledgements;
    this.metrics = metrics;
    this.witness = witness;
    this.limits = limits;
    this.clock = clock;
  }

  /** Validates and tells how it would end; nothing is kept or published. */
  public Tally dryRun(Request request) throws IOException, UnreadableBody {
    return dryRun(request, Witness.Notes.NONE);
  }

  /** The same, with what would become of each row. */
  public Tally dryRun(Request request, Witness.Notes notes) throws IOException, UnreadableBody {
    var circumstances = circumstances("dry-run", request, now());
    var validation = validation(request, circumstances, () -> {}, notes);
    validation.run(request.body(), row -> {});
    return validation.tally();
  }

  /**
   * @throws UnreadableBody if no row of the body can be read; nothing is kept
   */
  public Result take(Request request) throws IOException, UnreadableBody {
    readable(request);
    Submission fresh = fresh(request);
    if (submissions.insert(fresh)) {
      return run(fresh, request);
    }
    Submission known = submissions.byKey(fresh.feed(), fresh.key()).orElse(fresh);
    if (!known.bodyHash().equals(fresh.bodyHash())) {
      metrics.notTaken("conflict");
      return new Result.KeyReused(fresh.key());
    }
    return known.state() == Submission.State.COMPLETED
        ? new Result.Complete(known, false)
        : again(known, request);
  }

  private void readable(Request request) throws IOException, UnreadableBody {
    try {
      request.body().lines(Layout.of(request.feed())).close();
    } catch (UnreadableBody unreadable) {
      metrics.notTaken("unreadable");
      throw unreadable;
    }
  }

  private Result again(Submission known, Request request) throws IOException, UnreadableBody {
    Optional<Submission> mine = submissions.takeOver(known);
    if (mine.isPresent()) {
      return run(mine.get(), request);
    }
    Submission now = submissions.byId(known.id()).orElse(known);
    if (now.state() == Submission.State.COMPLETED) {
      return new Result.Complete(now, false);
    }
    metrics.notTaken("conflict");
    return new Result.StillReceiving(now.id());
  }

  private Submission fresh(Request request) {
    String id = UUID.randomUUID().toString();
    return new Submission(
        id,
        request.feed().code(),
        request.submitter(),
        request.key() == null ? id : request.key(),
        request.body().sha256(),
        now(),
        Submission.State.RECEIVING,
        1,
        Tally.NONE,
        List.of());
  }

  private Result run(Submission submission, Request request) throws IOException, UnreadableBody {
    var circumstances = circumstances(submission.id(), request, submission.acceptedAt());
    var lease = new Lease(submissions, submission, limits.lease());
    var notes = witness.follow(submission);
    var validation = validation(request, circumstances, lease, notes);
    var sending = new Sending();
    boolean completed = false;
    try {
      tell(submission, new SubmissionOpened(submission.id(), submission.feed(), now()));
      var outgoing = new Outgoing(publisher, sending);
      validation.run(request.body(), outgoing);
      outgoing.end();
      sending.await(limits.acknowledgeWithin());
      notes.acknowledged();
      Submission end = finish(submission, validation.tally(), sending);
      completed = true;
      return new Result.Complete(end, true);
    } catch (NotAcknowledged | LeaseLost cutShort) {
      metrics.notTaken("interrupted");
      return new Result.Interrupted(
          submission.id(), validation.tally().received(), sending.acknowledged());
    } finally {
      if (!completed) {
        submissions.interrupt(submission);
      }
    }
  }

  private Submission finish(Submission submission, Tally tally, Sending sending) {
    tell(
        submission,
        new SubmissionCompleted(
            submission.id(), submission.feed(), now(), tally.accepted(), tally.rejected()));
    Submission end = submission.completed(tally, sending.last());
    if (!submissions.complete(end)) {
      throw new LeaseLost();
    }
    metrics.completed(tally);
    return end;
  }

  private void tell(Submission submission, Event event) {
    String id = Identity.hash(event.getClass().getSimpleName(), submission.id());
    var envelope =
        new Envelope(id, Circumstances.SOURCE, now(), "submission/" + submission.id(), event);
    acknowledgements.await(publisher.sendPromptly(Topics.LEDGER, submission.feed(), envelope));
  }

  private Validation validation(
      Request request, Circumstances circumstances, Runnable betweenRows, Witness.Notes notes) {
    var kind = request.feed().kind();
    var layout = Layout.of(request.feed());
    var rules =
        ScopedRules.of(RowRules.of(kind, circumstances), layout.columns(), request.indicators());
    return new Validation(layout, rules, limits.listedRows(), betweenRows, notes);
  }

  private static Circumstances circumstances(String id, Request request, Instant acceptedAt) {
    return new Circumstances(
        id, request.feed(), request.submitter(), acceptedAt, request.catalogue());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
