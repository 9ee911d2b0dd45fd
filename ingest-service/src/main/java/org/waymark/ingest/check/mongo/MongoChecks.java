package org.waymark.ingest.check.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsOperations;
import org.waymark.ingest.check.Check;
import org.waymark.ingest.check.Checks;

/**
 * One document per check and its file in GridFS under the same name; the file is there before the
 * check is.
 */
public final class MongoChecks implements Checks {
  /** Far longer than it takes to store one file. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(2);

  private final MongoOperations mongo;
  private final GridFsOperations files;

  public MongoChecks(MongoOperations mongo, GridFsOperations files) {
    this.mongo = mongo;
    this.files = files;
  }

  public void createIndexes() {
    var indexes = mongo.indexOps(StoredCheck.class);
    indexes.createIndex(new Index().on("owner", Sort.Direction.ASC));
    indexes.createIndex(new Index().on("expires", Sort.Direction.ASC));
  }

  @Override
  public void keep(Check check, InputStream file) throws IOException {
    files.store(file, check.id(), new Document("sha256", check.sha256()));
    mongo.insert(StoredCheck.of(check));
  }

  @Override
  public Optional<Check> byId(String id) {
    return Optional.ofNullable(mongo.findById(id, StoredCheck.class)).map(StoredCheck::check);
  }

  @Override
  public Optional<InputStream> open(Check check) throws IOException {
    GridFSFile file = files.findOne(named(check.id()));
    return file == null ? Optional.empty() : Optional.of(files.getResource(file).getInputStream());
  }

  @Override
  public void sent(Check check, String submission) {
    mongo.updateFirst(
        Query.query(where("_id").is(check.id())),
        Update.update("submission", submission),
        StoredCheck.class);
  }

  @Override
  public List<Check> of(String owner) {
    var query = Query.query(where("owner").is(owner)).with(Sort.by("checkedAt"));
    return mongo.find(query, StoredCheck.class).stream().map(StoredCheck::check).toList();
  }

  @Override
  public void remove(Check check) {
    mongo.remove(Query.query(where("_id").is(check.id())), StoredCheck.class);
    files.delete(named(check.id()));
  }

  @Override
  public void removeExpired(Instant before) {
    var expired = Query.query(where("expires").lte(before));
    for (StoredCheck each : mongo.find(expired, StoredCheck.class)) {
      remove(each.check());
    }
    files.delete(Query.query(where("uploadDate").lt(Date.from(before.minus(ABANDONED_AFTER)))));
  }

  private static Query named(String id) {
    return Query.query(where("filename").is(id));
  }
}
