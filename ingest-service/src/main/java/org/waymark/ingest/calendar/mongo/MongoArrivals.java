package org.waymark.ingest.calendar.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;
import org.waymark.ingest.calendar.Arrivals;
import org.waymark.ingest.calendar.Arrived;
import org.waymark.ingest.calendar.Due;
import org.waymark.ingest.waiting.GroupCommit;

/**
 * One document for what is due at one time, with the first arrival of each breakdown: the lowest of
 * all that are ever written, whatever their order. What this process knows to be there already is
 * not written again, so single events of a running month cost nothing.
 */
public final class MongoArrivals implements Arrivals {
  private static final String COLLECTION = "arrivals";
  private static final int PER_QUERY = 1000;
  private static final int TRIES = 3;

  private final MongoOperations mongo;
  private final Known known = new Known();
  private final GroupCommit<List<Noted>, Boolean> commit = new GroupCommit<>(this::write);

  public MongoArrivals(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void note(Map<Due, Set<BreakdownCode>> what, Arrived how) {
    List<Noted> unknown = new ArrayList<>();
    what.forEach((due, breakdowns) -> {
      Set<BreakdownCode> fresh = known.without(due, breakdowns, how.at());
      if (!fresh.isEmpty()) {
        unknown.add(new Noted(due, fresh, how));
      }
    });
    if (!unknown.isEmpty()) {
      commit.submit(unknown);
      unknown.forEach(known::add);
    }
  }

  /** Two upserts of the same new document at the same moment: one of them finds it there. */
  private List<Boolean> write(List<List<Noted>> together) {
    List<Noted> all = together.stream().flatMap(List::stream).toList();
    for (int i = 1; ; i++) {
      try {
        tryToWrite(all);
        return Collections.nCopies(together.size(), true);
      } catch (DuplicateKeyException | BulkOperationException raced) {
        if (i == TRIES) {
          throw raced;
        }
      }
    }
  }

  private void tryToWrite(List<Noted> all) {
    var bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, COLLECTION);
    for (Noted each : all) {
      var update = new Update().setOnInsert("subject", each.due().subject());
      for (BreakdownCode breakdown : each.breakdowns()) {
        update.min("firsts." + key(breakdown), Firsts.write(each.how()));
      }
      bulk.upsert(Query.query(where("_id").is(id(each.due()))), update);
    }
    bulk.execute();
  }

  @Override
  public Map<Due, Map<BreakdownCode, Arrived>> of(Collection<Due> dues) {
    Map<String, Due> byId = new HashMap<>();
    dues.forEach(due -> byId.put(id(due), due));
    List<String> ids = List.copyOf(byId.keySet());
    Map<Due, Map<BreakdownCode, Arrived>> all = new HashMap<>();
    for (int i = 0; i < ids.size(); i += PER_QUERY) {
      var some = ids.subList(i, Math.min(i + PER_QUERY, ids.size()));
      for (Document each : find(Query.query(where("_id").in(some)))) {
        Due due = byId.get(each.getString("_id"));
        if (due != null) {
          all.put(due, firsts(each));
        }
      }
    }
    return all;
  }

  @Override
  public Optional<Period> latest(String subject) {
    String prefix = subject + "/";
    return find(Query.query(where("_id").regex("^" + Pattern.quote(prefix)))).stream()
        .map(each -> Period.parse(each.getString("_id").substring(prefix.length())))
        .max(Comparator.naturalOrder());
  }

  private List<Document> find(Query query) {
    return mongo.find(query, Document.class, COLLECTION);
  }

  private static Map<BreakdownCode, Arrived> firsts(Document document) {
    Map<BreakdownCode, Arrived> all = new HashMap<>();
    document
        .get("firsts", Document.class)
        .forEach((key, first) ->
            all.put(new BreakdownCode(key.replace('~', '.')), Firsts.read(String.valueOf(first))));
    return all;
  }

  private static String id(Due due) {
    return due.subject() + "/" + due.period();
  }

  /** A dot would part a field's name; codes have no tilde. */
  private static String key(BreakdownCode breakdown) {
    return breakdown.value().replace('.', '~');
  }
}
