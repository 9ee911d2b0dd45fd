package org.waymark.ingest.receipt.mongo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.receipt.RowQuery;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;

/** What is written of outcomes when they are first told; later copies change nothing. */
final class ToldOutcomes {
  private final Submissions submissions;
  private final Map<String, Optional<Submission>> looked = new HashMap<>();

  ToldOutcomes(Submissions submissions) {
    this.submissions = submissions;
  }

  static String id(RowOutcome o) {
    String row = o.submission() + "/" + o.topic() + "/" + o.partition() + "/" + o.offset();
    return isOfFigure(o) ? row + "/" + figureHash(o) : row;
  }

  private static boolean isOfFigure(RowOutcome o) {
    return o.result() == RowResult.QUERY && o.series() != null;
  }

  private static String figureHash(RowOutcome o) {
    return Identity.hash(o.series(), o.period(), o.eventId(), o.code());
  }

  Update insert(RowOutcome o) {
    var insert =
        new Update()
            .setOnInsert("submission", o.submission())
            .setOnInsert("row", o.row())
            .setOnInsert("result", o.result())
            .setOnInsert("rank", StoredOutcome.rank(o))
            .setOnInsert("field", o.field())
            .setOnInsert("value", o.value())
            .setOnInsert("code", o.code())
            .setOnInsert("message", o.message());
    if (Boolean.TRUE.equals(o.later())) {
      insert.setOnInsert("later", true);
    }
    StoredOutcome.StoredQuery query = query(o);
    return query == null ? insert : insert.setOnInsert("query", query);
  }

  private StoredOutcome.@Nullable StoredQuery query(RowOutcome o) {
    if (!isOfFigure(o)) {
      return null;
    }
    Optional<Submission> sent = looked.computeIfAbsent(o.submission(), submissions::byId);
    return new StoredOutcome.StoredQuery(
        Identity.hash("query", id(o)),
        StoredOutcome.figure(
            Objects.requireNonNull(o.series()),
            Objects.requireNonNull(o.period()),
            Objects.requireNonNull(o.eventId()),
            o.code()),
        sent.map(Submission::feed).orElse(""),
        o.series().toString(),
        o.period().toString(),
        o.eventId(),
        o.topic(),
        o.partition(),
        o.offset(),
        RowQuery.State.OPEN,
        sent.map(Submission::acceptedAt).orElse(Instant.EPOCH),
        null,
        null,
        null,
        null);
  }
}
