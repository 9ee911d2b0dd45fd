package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RestartableMongoTest {

  static final List<Named<Supplier<RestartableMongo>>> STORES =
      List.of(
          Named.of("embedded store", EmbeddedMongo::new),
          Named.of("mongod", MongodProcess::standalone),
          Named.of("replica set of one", MongodProcess::replicaSet));

  @ParameterizedTest
  @FieldSource("STORES")
  void aStoreThatComesBackHoldsWhatItAcknowledged(Supplier<RestartableMongo> store) {
    try (var mongo = store.get();
        var client = MongoClients.create(withShortPatience(mongo.uri()))) {
      var collection = collection(client);
      collection.insertOne(new Document("_id", "before"));

      mongo.kill();
      assertThatThrownBy(() -> collection.insertOne(new Document("_id", "during")))
          .isInstanceOf(MongoException.class);

      mongo.start();
      try (var again = MongoClients.create(mongo.uri())) {
        assertThat(collection(again).find().map(d -> d.getString("_id"))).containsExactly("before");
      }
    }
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    var acknowledged = WriteConcern.MAJORITY.withJournal(true);
    return client.getDatabase("d").getCollection("c").withWriteConcern(acknowledged);
  }

  private static String withShortPatience(String uri) {
    return uri + (uri.contains("?") ? "&" : "/?") + "serverSelectionTimeoutMS=2000";
  }
}
