package org.waymark.ingest.deadletter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.Letter.State;
import org.waymark.ingest.deadletter.Letters;
import org.waymark.ingest.deadletter.Place;

/** One document per letter; every change is conditional on the one before it. */
public final class MongoLetters implements Letters {
  private static final Set<State> UNSETTLED = Set.of(State.OPEN, State.REPLAYING);
  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "number");

  @Document("dead-letters")
  record Stored(
      @Id String id,
      String service,
      String reason,
      String topic,
      int partition,
      long offset,
      long number,
      Instant at,
      int size,
      int times,
      State state,
      int attempt,
      @Nullable Instant claimedUntil,
      Letter.@Nullable Ended ended,
      int change) {}

  private final MongoOperations mongo;

  public MongoLetters(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The indexes by which letters are listed and counted. */
  public void createIndexes() {
    var indexes = mongo.indexOps(Stored.class);
    indexes.createIndex(new Index().on("number", Sort.Direction.DESC));
    indexes.createIndex(
        new Index()
            .on("state", Sort.Direction.ASC)
            .on("service", Sort.Direction.ASC)
            .on("number", Sort.Direction.DESC));
  }

  @Override
  public boolean insert(Letter letter) {
    try {
      mongo.insert(stored(letter));
      return true;
    } catch (DuplicateKeyException known) {
      return false;
    }
  }

  @Override
  public Optional<Letter> byId(String id) {
    return Optional.ofNullable(mongo.findById(id, Stored.class)).map(MongoLetters::letter);
  }

  @Override
  public boolean replace(Letter letter) {
    var before = Query.query(where("_id").is(letter.id()).and("change").is(letter.change() - 1));
    return mongo.replace(before, stored(letter)).getMatchedCount() == 1;
  }

  @Override
  public List<Letter> find(Wanted wanted) {
    List<Criteria> all = new ArrayList<>();
    if (!wanted.states().isEmpty()) {
      all.add(where("state").in(wanted.states()));
    }
    if (wanted.service() != null) {
      all.add(where("service").is(wanted.service()));
    }
    if (wanted.topic() != null) {
      all.add(where("topic").is(wanted.topic()));
    }
    if (wanted.before() != null) {
      all.add(where("number").lt(wanted.before()));
    }
    var criteria = all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    var query = Query.query(criteria).with(NEWEST_FIRST).limit(wanted.most());
    return mongo.find(query, Stored.class).stream().map(MongoLetters::letter).toList();
  }

  @Override
  public Map<String, Long> unsettled() {
    var open = Query.query(where("state").in(UNSETTLED));
    Map<String, Long> counts = new TreeMap<>();
    for (String service : mongo.findDistinct(open, "service", Stored.class, String.class)) {
      var ofService = Query.query(where("state").in(UNSETTLED).and("service").is(service));
      counts.put(service, mongo.count(ofService, Stored.class));
    }
    return counts;
  }

  @Override
  public long next() {
    var last = mongo.findOne(new Query().with(NEWEST_FIRST).limit(1), Stored.class);
    return last == null ? 0 : last.number() + 1;
  }

  private static Stored stored(Letter l) {
    return new Stored(
        l.id(),
        l.service(),
        l.reason(),
        l.place().topic(),
        l.place().partition(),
        l.place().offset(),
        l.number(),
        l.at(),
        l.size(),
        l.times(),
        l.state(),
        l.attempt(),
        l.claimedUntil(),
        l.ended(),
        l.change());
  }

  private static Letter letter(Stored s) {
    return new Letter(
        s.id(),
        s.service(),
        s.reason(),
        new Place(s.topic(), s.partition(), s.offset()),
        s.number(),
        s.at(),
        s.size(),
        s.times(),
        s.state(),
        s.attempt(),
        s.claimedUntil(),
        s.ended(),
        s.change());
  }
}
