package org.waymark.ingest.receipt.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.ingest.receipt.KeptRows;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Witness;

/**
 * Keeps the rows of each attempt in documents of some hundreds, written while it is read, and one
 * that says how many there are, written at its end. A submission shows those of the attempt that
 * completed it. An attempt without such rows writes nothing.
 */
public final class MongoReceiptRows implements KeptRows, Witness {
  static final int ROWS_A_DOCUMENT = 500;

  @Document("receipt_rows")
  record Part(@Id String id, String submission, int attempt, List<Receipt.Row> rows) {}

  @Document("receipt_rows")
  record Whole(@Id String id, String submission, int attempt, int kept, int more) {}

  private final MongoOperations mongo;

  public MongoReceiptRows(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public void createIndexes() {
    mongo.indexOps(Part.class).createIndex(new Index().on("submission", Sort.Direction.ASC));
  }

  @Override
  public Notes follow(Submission submission) {
    return new RowNotes(this, submission);
  }

  void add(Submission s, int part, List<Receipt.Row> rows) {
    mongo.save(new Part(id(s) + "/" + part, s.id(), s.attempt(), List.copyOf(rows)));
  }

  /** The rows of earlier attempts go, since none of them can complete any more. */
  void end(Submission s, int kept, int more) {
    if (s.attempt() > 1) {
      var earlier = where("submission").is(s.id()).and("attempt").lt(s.attempt());
      mongo.remove(Query.query(earlier), Part.class);
    }
    if (kept + more > 0) {
      mongo.save(new Whole(id(s), s.id(), s.attempt(), kept, more));
    }
  }

  @Override
  public Optional<Extent> extent(Submission s) {
    return Optional.ofNullable(mongo.findById(id(s), Whole.class))
        .map(whole -> new Extent(whole.kept(), whole.more()));
  }

  @Override
  public List<Receipt.Row> first(Submission s, int most) {
    List<Receipt.Row> all = new ArrayList<>();
    int parts = Math.ceilDiv(most, ROWS_A_DOCUMENT);
    List<String> ids = IntStream.range(0, parts).mapToObj(i -> id(s) + "/" + i).toList();
    List<Part> found = mongo.find(Query.query(where("_id").in(ids)), Part.class);
    for (String id : ids) {
      found.stream().filter(p -> p.id().equals(id)).forEach(p -> all.addAll(p.rows()));
    }
    return all.size() <= most ? all : all.subList(0, most);
  }

  private static String id(Submission s) {
    return s.id() + "/" + s.attempt();
  }
}
