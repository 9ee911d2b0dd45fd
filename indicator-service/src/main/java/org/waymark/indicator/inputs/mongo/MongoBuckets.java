package org.waymark.indicator.inputs.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Bucket;
import org.waymark.indicator.history.Buckets;

/** Reads the buckets that the fold writes. */
public final class MongoBuckets implements Buckets {
  private final Supplier<MongoDatabase> database;

  public MongoBuckets(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  @Override
  public Optional<Bucket> latestStart(SeriesId series, Instant at) {
    // instants are texts, which do not sort; there is one of these in 128 facts
    for (Document head :
        collection()
            .find(and(eq("series", series.toString()), exists("after")))
            .projection(Projections.include("until"))
            .sort(Sorts.descending("number"))) {
      if (!BucketDocuments.until(head).isAfter(at)) {
        return Optional.ofNullable(collection().find(eq("_id", head.get("_id"))).first())
            .map(BucketDocuments::read);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Bucket> latestStart(SeriesId series, long offset) {
    return Optional.ofNullable(
            collection()
                .find(and(eq("series", series.toString()), exists("after"), lte("last", offset)))
                .sort(Sorts.descending("number"))
                .first())
        .map(BucketDocuments::read);
  }

  @Override
  public List<Bucket> of(SeriesId series, long from, long to) {
    return from >= to
        ? List.of()
        : collection()
            .find(and(eq("series", series.toString()), gte("number", from), lt("number", to)))
            .sort(Sorts.ascending("number"))
            .map(BucketDocuments::read)
            .into(new ArrayList<>());
  }

  private MongoCollection<Document> collection() {
    return database
        .get()
        .getCollection(MongoSeriesStore.HISTORY)
        .withReadConcern(ReadConcern.MAJORITY)
        .withReadPreference(ReadPreference.primary());
  }
}
