package org.waymark.standalone.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/** Writes without end from several threads and prints what was acknowledged, to be killed. */
final class StoreWriter {
  static final int THREADS = 3;

  private StoreWriter() {}

  public static void main(String[] arguments) {
    EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
    MongoClient client = MongoClients.create(store.uri());
    var notes = client.getDatabase("test").getCollection("notes");
    notes.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
    IntStream.range(0, THREADS).forEach(t -> new Thread(() -> write(client, t)).start());
  }

  private static void write(MongoClient client, int thread) {
    var database = client.getDatabase("test");
    for (int n = 1; ; n++) {
      String id = thread + "-" + n;
      database
          .getCollection("notes")
          .insertOne(
              new Document("_id", id).append("key", "k" + id).append("text", "x".repeat(500)));
      database
          .getCollection("counts")
          .updateOne(
              Filters.eq("_id", thread), Updates.set("n", n), new UpdateOptions().upsert(true));
      synchronized (StoreWriter.class) {
        System.out.println(id);
      }
    }
  }
}
