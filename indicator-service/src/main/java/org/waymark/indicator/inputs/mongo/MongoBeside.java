package org.waymark.indicator.inputs.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.rebuild.Beside;
import org.waymark.indicator.rebuild.Comparison;

/** Collections beside the live ones, whose names begin with {@code rebuild-}. */
public final class MongoBeside implements Beside {
  private static final String PREFIX = "rebuild-";
  private static final int MOST_TOLD = 100;

  private final Supplier<MongoDatabase> database;

  public MongoBeside(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  @Override
  public SeriesStore fresh() {
    MongoSeriesStore.ALL.forEach(each -> database.get().getCollection(PREFIX + each).drop());
    return new MongoSeriesStore(database, PREFIX);
  }

  @Override
  public Comparison compare() {
    Count count = new Count();
    for (Document rebuilt : all(PREFIX + MongoSeriesStore.SERIES)) {
      compareSeries(rebuilt, count);
    }
    for (Document live : all(MongoSeriesStore.SERIES)) {
      if (same(PREFIX + MongoSeriesStore.SERIES, live) == null) {
        count.movedOn++;
      }
    }
    for (Document rebuilt : all(PREFIX + MongoSeriesStore.TRACK_EVENTS)) {
      if (rebuilt.equals(same(MongoSeriesStore.TRACK_EVENTS, rebuilt))) {
        count.trackEvents++;
      } else {
        count.differs("track event " + rebuilt.get("_id"));
      }
    }
    return new Comparison(
        count.series, count.trackEvents, count.movedOn, count.differing, count.differences);
  }

  private void compareSeries(Document rebuilt, Count count) {
    Document live = same(MongoSeriesStore.SERIES, rebuilt);
    if (live != null && live.getLong("offset") > rebuilt.getLong("offset")) {
      count.movedOn++;
    } else if (live != null && bytes(live).equals(bytes(rebuilt)) && historyAgrees(live)) {
      count.series++;
    } else {
      count.differs("series " + rebuilt.get("_id"));
    }
  }

  private boolean historyAgrees(Document live) {
    long buckets = Objects.requireNonNullElse(live.getLong("kept"), 0L) / Facts.BUCKET;
    for (long number = 0; number < buckets; number++) {
      Document id = new Document("_id", live.getString("_id") + "#" + number);
      Document bucket = same(MongoSeriesStore.HISTORY, id);
      if (bucket == null || !bucket.equals(same(PREFIX + MongoSeriesStore.HISTORY, id))) {
        return false;
      }
    }
    return true;
  }

  /** Without what a generation may have of its own. */
  private static String bytes(Document document) {
    Document compared = new Document(document);
    List.of("generation", "unpublished", "outbox").forEach(compared::remove);
    return compared.toJson();
  }

  private @Nullable Document same(String collection, Document document) {
    return collection(collection).find(Filters.eq("_id", document.get("_id"))).first();
  }

  private Iterable<Document> all(String collection) {
    return collection(collection).find().sort(Sorts.ascending("_id"));
  }

  private MongoCollection<Document> collection(String name) {
    return database
        .get()
        .getCollection(name)
        .withReadConcern(ReadConcern.MAJORITY)
        .withReadPreference(ReadPreference.primary());
  }

  private static final class Count {
    private long series;
    private long trackEvents;
    private long movedOn;
    private long differences;
    private final List<String> differing = new ArrayList<>();

    private void differs(String what) {
      differences++;
      if (differing.size() < MOST_TOLD) {
        differing.add(what);
      }
    }
  }
}
