package org.waymark.ingest.submission.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.Submission;

/** Reads the submissions in their order, from a place in it onwards. */
public final class MongoPastSubmissions implements PastSubmissions {
  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "acceptedAt", "_id");
  private final MongoOperations mongo;

  public MongoPastSubmissions(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public void createIndexes() {
    mongo
        .indexOps(MongoSubmissions.Stored.class)
        .createIndex(
            new Index()
                .on("feed", Sort.Direction.ASC)
                .on("acceptedAt", Sort.Direction.DESC)
                .on("_id", Sort.Direction.DESC));
  }

  @Override
  public List<Submission> find(Wanted wanted) {
    var query =
        Query.query(new Criteria().andOperator(criteria(wanted)))
            .with(NEWEST_FIRST)
            .limit(wanted.most());
    return mongo.find(query, MongoSubmissions.Stored.class).stream()
        .map(MongoSubmissions::submission)
        .toList();
  }

  private static List<Criteria> criteria(Wanted wanted) {
    List<Criteria> all = new ArrayList<>();
    all.add(where("feed").is(wanted.feed()));
    if (wanted.state() != null) {
      all.add(where("state").is(wanted.state()));
    }
    if (wanted.from() != null) {
      all.add(where("acceptedAt").gte(wanted.from()));
    }
    if (wanted.until() != null) {
      all.add(where("acceptedAt").lt(wanted.until()));
    }
    After after = wanted.after();
    if (after != null) {
      all.add(
          new Criteria()
              .orOperator(
                  where("acceptedAt").lt(after.acceptedAt()),
                  where("acceptedAt").is(after.acceptedAt()).and("_id").lt(after.id())));
    }
    return all;
  }
}
