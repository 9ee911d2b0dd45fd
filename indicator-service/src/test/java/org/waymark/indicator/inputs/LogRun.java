package org.waymark.indicator.inputs;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.history.Buckets;
import org.waymark.indicator.inputs.mongo.MongoBuckets;
import org.waymark.indicator.inputs.mongo.MongoSeriesStore;
import org.waymark.testing.MongoBackend;

/** A database of its own for a fold of a log, and what can be seen there and counted. */
final class LogRun implements AutoCloseable {
  private final MongoClient client;
  private final MongoDatabase database;
  final SeriesStore store;
  final Buckets buckets;
  final Counts counts = new Counts();

  LogRun(MongoBackend backend, Class<?> test) {
    client = MongoClients.create(backend.uri());
    database = client.getDatabase(backend.freshDatabase(test));
    store = new MongoSeriesStore(() -> database);
    buckets = new MongoBuckets(() -> database);
  }

  /** The database's name. */
  String name() {
    return database.getName();
  }

  /** The series' documents as they are stored, byte for byte. */
  List<String> documents() {
    return database
        .getCollection(MongoSeriesStore.SERIES)
        .find()
        .sort(Sorts.ascending("_id"))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  /** The buckets of the series' history as they are stored. */
  List<String> history() {
    return database
        .getCollection(MongoSeriesStore.HISTORY)
        .find()
        .sort(Sorts.ascending("_id"))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  /** The track events that readers see. */
  List<String> events() {
    return database
        .getCollection(MongoSeriesStore.TRACK_EVENTS)
        .find()
        .sort(Sorts.ascending("_id"))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  @Override
  public void close() {
    database.drop();
    client.close();
  }

  /** Plain counters. */
  static final class Counts implements Tally {
    int received;
    int told;
    final Map<End, Integer> ends = new EnumMap<>(End.class);

    @Override
    public void received(int records) {
      received += records;
    }

    @Override
    public void ended(End end) {
      ends.merge(end, 1, Integer::sum);
    }

    @Override
    public void told(TrackEvent event) {
      told++;
    }

    int ended() {
      return ends.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
