package org.waymark.indicator.notification.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.waymark.indicator.notification.Notice;
import org.waymark.indicator.notification.Notices;

/** Notices in MongoDB until they were told. */
public final class MongoNotices implements Notices {
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final Supplier<MongoDatabase> database;

  public MongoNotices(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  /** Makes what finding them asks for; again changes nothing. */
  public void createIndexes() {
    notices().createIndex(Indexes.ascending("address", "at"));
  }

  @Override
  public void add(Collection<Notice> all) {
    for (Notice each : all) {
      Document kept =
          new Document("address", each.address())
              .append("event", each.event())
              .append("heading", each.heading())
              .append("text", each.text())
              .append("at", Date.from(each.at()));
      notices().updateOne(eq("_id", each.id()), new Document("$setOnInsert", kept), UPSERT);
    }
  }

  @Override
  public List<String> addresses() {
    return notices().distinct("address", String.class).into(new ArrayList<>());
  }

  @Override
  public List<Notice> of(String address, int most) {
    return notices()
        .find(eq("address", address))
        .sort(Sorts.ascending("at", "_id"))
        .limit(most)
        .map(each ->
            new Notice(
                each.getString("address"),
                each.getString("event"),
                each.getString("heading"),
                each.getString("text"),
                each.getDate("at").toInstant()))
        .into(new ArrayList<>());
  }

  @Override
  public void told(Collection<String> ids) {
    notices().deleteMany(in("_id", ids));
  }

  private MongoCollection<Document> notices() {
    return database
        .get()
        .getCollection("notices")
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
