package org.waymark.indicator.inputs.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Bucket;
import org.waymark.indicator.inputs.Outrun;
import org.waymark.indicator.inputs.PartitionState;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.StoredSeries;

/**
 * Documents in MongoDB: written with majority and journal, read from the primary with majority, by
 * operations that the embedded store knows too.
 */
public final class MongoSeriesStore implements SeriesStore {
  /** Names of the collections, which the reading side shares. */
  public static final String SERIES = "series";

  public static final String PARTITIONS = "partitions";
  public static final String HISTORY = "history";
  public static final String ACTIVATIONS = "activations";
  public static final String TRACK_EVENTS = "trackEvents";

  private static final int DUPLICATE_KEY = 11000;
  private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  static final List<String> ALL = List.of(SERIES, PARTITIONS, HISTORY, ACTIVATIONS, TRACK_EVENTS);

  private final Supplier<MongoDatabase> database;
  private final String prefix;
  private volatile boolean indexed;

  /**
   * @param database asked at each use, so that a store that is away at the start is no obstacle
   */
  public MongoSeriesStore(Supplier<MongoDatabase> database) {
    this(database, "");
  }

  /**
   * @param prefix of the collections' names
   */
  MongoSeriesStore(Supplier<MongoDatabase> database, String prefix) {
    this.database = database;
    this.prefix = prefix;
  }

  @Override
  public List<StoredSeries> load(Collection<SeriesId> ids) {
    return series(in("_id", ids.stream().map(SeriesId::toString).toList()), Integer.MAX_VALUE);
  }

  @Override
  public List<SeriesId> ids(int partition) {
    return collection(SERIES)
        .find(eq("partition", partition))
        .projection(Projections.include("_id"))
        .map(document -> SeriesId.parse(document.getString("_id")))
        .into(new ArrayList<>());
  }

  @Override
  public List<StoredSeries> due(int partition, Instant at, long beforeOffset, int limit) {
    return series(
        and(eq("partition", partition), lte("nextDue", Date.from(at)), lt("offset", beforeOffset)),
        limit);
  }

  @Override
  public List<StoredSeries> unpublished(int partition, int limit) {
    return series(and(eq("partition", partition), eq("unpublished", true)), limit);
  }

  private List<StoredSeries> series(Bson filter, int limit) {
    return collection(SERIES)
        .find(filter)
        .sort(Sorts.ascending("_id"))
        .limit(limit == Integer.MAX_VALUE ? 0 : limit)
        .map(SeriesDocuments::read)
        .into(new ArrayList<>());
  }

  @Override
  public Optional<Instant> earliestDue(int partition) {
    Document first =
        collection(SERIES)
            .find(and(eq("partition", partition), exists("nextDue")))
            .projection(Projections.include("nextDue"))
            .sort(Sorts.ascending("nextDue"))
            .first();
    return Optional.ofNullable(first).map(each -> each.getDate("nextDue").toInstant());
  }

  @Override
  public void replace(List<Change> changes) throws Outrun {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Change change : changes) {
      writes.add(write(change));
    }
    BulkWriteResult result = bulk(writes);
    if (result.getMatchedCount() + result.getInsertedCount() != writes.size()) {
      throw new Outrun("a series was written by somebody else");
    }
  }

  private static WriteModel<Document> write(Change change) {
    Document document = SeriesDocuments.write(change.after());
    return change.before().offset() < 0
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(atOffset(change.before()), document);
  }

  private BulkWriteResult bulk(List<WriteModel<Document>> writes) throws Outrun {
    try {
      return collection(SERIES).bulkWrite(writes, UNORDERED);
    } catch (MongoBulkWriteException failed) {
      if (failed.getWriteErrors().stream().anyMatch(each -> each.getCode() == DUPLICATE_KEY)) {
        throw new Outrun("a series was made by somebody else");
      }
      throw failed;
    }
  }

  @Override
  public void markPublished(List<StoredSeries> published) throws Outrun {
    List<WriteModel<Document>> marks = new ArrayList<>();
    for (StoredSeries each : published) {
      marks.add(
          new UpdateOneModel<>(atOffset(each), combine(unset("unpublished"), unset("outbox"))));
    }
    if (bulk(marks).getMatchedCount() != marks.size()) {
      throw new Outrun("a series was written by somebody else before it was marked");
    }
  }

  private static Bson atOffset(StoredSeries stored) {
    return and(eq("_id", stored.series().id().toString()), eq("offset", stored.offset()));
  }

  @Override
  public void keepHistory(List<Bucket> full) {
    insertIfAbsent(HISTORY, full.stream().map(BucketDocuments::write).toList());
  }

  @Override
  public void activated(int catalogueVersion, Instant at) {
    Document activation = new Document("_id", catalogueVersion).append("at", at.toString());
    insertIfAbsent(ACTIVATIONS, List.of(activation));
  }

  private void insertIfAbsent(String collection, List<Document> documents) {
    try {
      collection(collection).insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException failed) {
      if (failed.getWriteErrors().stream().anyMatch(each -> each.getCode() != DUPLICATE_KEY)) {
        throw failed;
      }
    }
  }

  @Override
  public int catalogueVersionAt(Instant at) {
    int latest = 0;
    for (Document activation : collection(ACTIVATIONS).find()) {
      if (!Instant.parse(activation.getString("at")).isAfter(at)) {
        latest = Math.max(latest, activation.getInteger("_id"));
      }
    }
    return latest;
  }

  @Override
  public void keep(List<TrackEvent> events) {
    List<WriteModel<Document>> inserts = new ArrayList<>();
    for (TrackEvent event : events) {
      inserts.add(
          new UpdateOneModel<>(
              eq("_id", event.id()),
              new Document("$setOnInsert", TrackEventDocuments.kept(event)),
              new UpdateOptions().upsert(true)));
    }
    collection(TRACK_EVENTS).bulkWrite(inserts, UNORDERED);
  }

  @Override
  public Optional<PartitionState> partition(int partition) {
    ensureIndexes();
    return Optional.ofNullable(collection(PARTITIONS).find(eq("_id", partition)).first())
        .map(PartitionDocuments::read);
  }

  @Override
  public int highestCatalogueVersion() {
    int highest = 0;
    for (Document partition : collection(PARTITIONS).find()) {
      highest = Math.max(highest, partition.getInteger("catalogueVersion"));
    }
    return highest;
  }

  @Override
  public void move(Optional<PartitionState> from, PartitionState to) throws Outrun {
    boolean moved = from.map(before -> replace(before, to)).orElseGet(() -> insert(to));
    if (!moved) {
      throw new Outrun("partition %d was moved by somebody else".formatted(to.partition()));
    }
  }

  private boolean replace(PartitionState from, PartitionState to) {
    Bson same = and(eq("_id", from.partition()), eq("position", from.position()));
    return collection(PARTITIONS).replaceOne(same, PartitionDocuments.write(to)).getMatchedCount()
        == 1;
  }

  private boolean insert(PartitionState first) {
    try {
      collection(PARTITIONS).insertOne(PartitionDocuments.write(first));
      return true;
    } catch (MongoWriteException failed) {
      if (failed.getError().getCode() == DUPLICATE_KEY) {
        return false;
      }
      throw failed;
    }
  }

  private void ensureIndexes() {
    if (!indexed) {
      collection(SERIES).createIndex(Indexes.ascending("partition", "unpublished"));
      collection(SERIES).createIndex(Indexes.ascending("partition", "nextDue"));
      collection(HISTORY).createIndex(Indexes.ascending("series", "number"));
      collection(TRACK_EVENTS).createIndex(Indexes.ascending("at"));
      indexed = true;
    }
  }

  private MongoCollection<Document> collection(String name) {
    return database
        .get()
        .getCollection(prefix + name)
        .withWriteConcern(DURABLE)
        .withReadConcern(ReadConcern.MAJORITY)
        .withReadPreference(ReadPreference.primary());
  }
}
