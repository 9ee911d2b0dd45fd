package org.waymark.standalone.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.ChildJvm;
import org.waymark.standalone.data.CannotStart;

class EmbeddedStoreTest {
  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedOutlivesAKill() {
    List<String> acknowledged = ChildJvm.killedAfter(500, StoreWriter.class, folder);
    try (var store = EmbeddedStore.open(folder);
        var client = MongoClients.create(store.uri())) {
      MongoDatabase database = client.getDatabase("test");
      everyOneStands(database, acknowledged);
      assertThat(countsOf(database)).allSatisfy((thread, n) -> reaches(acknowledged, thread, n));
    }
  }

  @Test
  void aSecondKillOnTheSameFileLosesNothingEither() {
    List<String> first = ChildJvm.killedAfter(100, StoreWriter.class, folder.resolve("a"));
    assertThat(first).hasSizeGreaterThanOrEqualTo(100);
    try (var store = EmbeddedStore.open(folder.resolve("a"));
        var client = MongoClients.create(store.uri())) {
      client.getDatabase("test").getCollection("notes").deleteMany(new Document());
    }
    List<String> second = ChildJvm.killedAfter(100, StoreWriter.class, folder.resolve("a"));
    try (var store = EmbeddedStore.open(folder.resolve("a"));
        var client = MongoClients.create(store.uri())) {
      everyOneStands(client.getDatabase("test"), second);
    }
  }

  @Test
  void answersHelloAsDriversAndHealthChecksAsk() {
    try (var store = EmbeddedStore.open(folder);
        var client = MongoClients.create(store.uri())) {
      Document answer = client.getDatabase("admin").runCommand(new Document("hello", 1));
      assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
    }
  }

  @Test
  void aFileThatIsNoStoreIsRefusedByName() throws Exception {
    Files.writeString(folder.resolve("store.mv"), "this is a letter, not a store".repeat(500));
    assertThatThrownBy(() -> EmbeddedStore.open(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(folder.resolve("store.mv").toString());
  }

  private static void everyOneStands(MongoDatabase database, List<String> acknowledged) {
    var notes = database.getCollection("notes");
    assertThat(notes.distinct("_id", String.class).into(new ArrayList<>()))
        .containsAll(acknowledged);
    // the indexes came through as well: the last ones are found, and their keys are refused again
    for (String id : acknowledged.subList(acknowledged.size() - 20, acknowledged.size())) {
      assertThat(notes.find(Filters.eq("_id", id)).into(new ArrayList<>())).hasSize(1);
      assertThatThrownBy(
              () -> notes.insertOne(new Document("_id", "again").append("key", "k" + id)))
          .isInstanceOf(MongoWriteException.class);
    }
  }

  private static Map<Integer, Integer> countsOf(MongoDatabase database) {
    return database.getCollection("counts").find().into(new ArrayList<>()).stream()
        .collect(toMap(d -> d.getInteger("_id"), d -> d.getInteger("n")));
  }

  private static void reaches(List<String> acknowledged, int thread, int n) {
    int last =
        acknowledged.stream()
            .filter(id -> id.startsWith(thread + "-"))
            .mapToInt(id -> Integer.parseInt(id.substring(2)))
            .max()
            .orElse(0);
    assertThat(n).isGreaterThanOrEqualTo(last);
  }
}
