package org.waymark.ingest.control.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collections;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.ingest.control.RelayProgress;
import org.waymark.ingest.waiting.GroupCommit;

/**
 * One document that only moves forward. Every request asks for it anew, since another copy of the
 * service may have moved it; requests of the same moment ask together.
 */
public final class MongoRelayProgress implements RelayProgress {
  private static final String ID = "relay";

  @Document("relay")
  record Stored(@Id String id, long next, int catalogueVersion) {}

  private final MongoOperations mongo;
  private final GroupCommit<String, Progress> reading =
      new GroupCommit<>(asking -> Collections.nCopies(asking.size(), read()));

  public MongoRelayProgress(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Progress now() {
    return reading.submit(ID);
  }

  private Progress read() {
    Stored stored = mongo.findById(ID, Stored.class);
    return stored == null ? Progress.NONE : new Progress(stored.next(), stored.catalogueVersion());
  }

  @Override
  public void reached(Progress progress) {
    var earlier = Query.query(where("_id").is(ID).and("next").lt(progress.next()));
    var update =
        Update.update("next", progress.next()).set("catalogueVersion", progress.catalogueVersion());
    try {
      mongo.upsert(earlier, update, Stored.class);
    } catch (DuplicateKeyException alreadyFurther) {
      // the document is there and its position is not earlier: somebody was faster
    }
  }
}
