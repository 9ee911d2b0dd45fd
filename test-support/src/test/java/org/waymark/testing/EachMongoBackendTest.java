package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachMongoBackend
class EachMongoBackendTest {

  private final MongoBackend backend;
  private MongoClient client;
  private MongoDatabase database;

  EachMongoBackendTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    database = client.getDatabase(backend.freshDatabase(getClass()));
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void everyStoreAnswersTheHealthChecksGreeting() {
    var answer = client.getDatabase("admin").runCommand(new Document("hello", 1));
    assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
  }

  @Test
  void everyTestGetsADatabaseThatNobodyHasUsed() {
    assertThat(database.listCollectionNames()).isEmpty();
    database.getCollection("c").insertOne(new Document("_id", 1));
    assertThat(database.getCollection("c").countDocuments()).isOne();
    assertThat(backend.freshDatabase(getClass())).isNotEqualTo(database.getName());
  }
}
