package org.waymark.ingest.submission.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.AuditEntry;
import org.waymark.ingest.audit.AuditSource;
import org.waymark.ingest.submission.Submission;

/**
 * Reads submissions as entries of the audit trail, with the outcome that each has by now. They are
 * asked for by feed, so that the index by which a feed's are listed serves this too.
 */
public final class SubmissionsInAudit implements AuditSource {
  @Document("submissions")
  record Brief(
      @Id String id,
      String feed,
      String submitter,
      Instant acceptedAt,
      Submission.State state,
      int accepted,
      int duplicate,
      int rejected) {}

  private final MongoOperations mongo;

  public SubmissionsInAudit(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<AuditEntry> since(Instant since, @Nullable Action action, int most) {
    if (action != null && action != Action.SUBMISSION) {
      return List.of();
    }
    List<String> feeds = mongo.findDistinct("feed", Brief.class, String.class);
    var query =
        Query.query(where("feed").in(feeds).and("acceptedAt").gte(since))
            .with(Sort.by("acceptedAt", "_id"))
            .limit(most);
    query
        .fields()
        .include("feed", "submitter", "acceptedAt", "state", "accepted", "duplicate", "rejected");
    return mongo.find(query, Brief.class).stream().map(SubmissionsInAudit::entry).toList();
  }

  private static AuditEntry entry(Brief s) {
    int received = s.accepted() + s.duplicate() + s.rejected();
    String detail =
        "feed %s: %d rows received, %d accepted, %d duplicate, %d rejected"
            .formatted(s.feed(), received, s.accepted(), s.duplicate(), s.rejected());
    return new AuditEntry(
        s.acceptedAt(),
        s.submitter(),
        Action.SUBMISSION,
        "submission/" + s.id(),
        outcome(s),
        detail);
  }

  private static String outcome(Brief s) {
    boolean refused =
        s.state() == Submission.State.COMPLETED && s.accepted() == 0 && s.rejected() > 0;
    return refused ? "refused" : s.state().name().toLowerCase(Locale.ROOT);
  }
}
