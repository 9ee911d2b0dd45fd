package org.waymark.reporting.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.ledger.LedgerEntry;
import org.waymark.reporting.ledger.LedgerEntry.Kind;
import org.waymark.reporting.ledger.LedgerPartition;
import org.waymark.reporting.ledger.LedgerStore;
import org.waymark.reporting.store.Inserts;
import tools.jackson.databind.json.JsonMapper;

/** The ledger in two collections: entries, and one document for each partition. */
public final class MongoLedgerStore implements LedgerStore {
  private final MongoCollection<Document> entries;
  private final MongoCollection<Document> partitions;
  private final JsonMapper json = EventJson.mapper();

  public MongoLedgerStore(MongoDatabase database) {
    entries = database.getCollection("ledger-entries");
    partitions = database.getCollection("ledger-partitions");
    entries.createIndex(Indexes.ascending("partition", "about"));
    entries.createIndex(Indexes.ascending("kind", "period"));
  }

  @Override
  public LedgerPartition partition(int partition) {
    return Optional.ofNullable(partitions.find(eq("_id", partition)).first())
        .map(MongoLedgerStore::read)
        .orElseGet(() -> new LedgerPartition(partition, -1, -1, 0, null, null));
  }

  private static LedgerPartition read(Document d) {
    String opens = d.getString("opens");
    return new LedgerPartition(
        d.getInteger("_id"),
        d.getLong("position"),
        d.getLong("control"),
        d.getInteger("catalogueVersion"),
        instant(d, "tick"),
        opens == null ? null : Period.parse(opens));
  }

  @Override
  public boolean move(LedgerPartition from, LedgerPartition to) {
    Document next =
        new Document("_id", to.partition())
            .append("position", to.position())
            .append("control", to.control())
            .append("catalogueVersion", to.catalogueVersion())
            .append("tick", to.tick() == null ? null : Date.from(to.tick()))
            .append("opens", to.opens() == null ? null : to.opens().toString());
    if (from.position() < 0 && from.control() < 0) {
      return Inserts.once(partitions, next) || replaced(from, next);
    }
    return replaced(from, next);
  }

  private boolean replaced(LedgerPartition from, Document next) {
    Bson still =
        and(
            eq("_id", from.partition()),
            eq("position", from.position()),
            eq("control", from.control()));
    return partitions.replaceOne(still, next, new ReplaceOptions().upsert(false)).getMatchedCount()
        == 1;
  }

  @Override
  public void keep(List<LedgerEntry> kept) {
    Inserts.eachOnce(entries, kept.stream().map(this::write).toList());
  }

  private Document write(LedgerEntry entry) {
    return new Document("_id", entry.partition() + "-" + entry.offset())
        .append("partition", entry.partition())
        .append("offset", entry.offset())
        .append("eventId", entry.eventId())
        .append("kind", entry.kind().name())
        .append("about", entry.about())
        .append("period", entry.period() == null ? null : entry.period().toString())
        .append("at", Date.from(entry.at()))
        .append("data", json.writeValueAsString(entry.event()));
  }

  @Override
  public List<LedgerEntry> about(int partition, Collection<String> abouts) {
    return list(and(eq("partition", partition), in("about", abouts)));
  }

  @Override
  public List<LedgerEntry> before(
      Map<Integer, Long> barriers, Collection<Kind> kinds, Collection<Period> periods) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(in("kind", kinds.stream().map(Kind::name).toList()));
    if (!periods.isEmpty()) {
      conditions.add(in("period", periods.stream().map(Period::toString).toList()));
    }
    conditions.add(
        or(
            barriers.entrySet().stream()
                .map(b -> and(eq("partition", b.getKey()), lt("offset", b.getValue())))
                .toList()));
    return list(and(conditions));
  }

  private List<LedgerEntry> list(Bson condition) {
    List<LedgerEntry> found = new ArrayList<>();
    entries
        .find(condition)
        .sort(Indexes.ascending("partition", "offset"))
        .forEach(document -> found.add(entry(document)));
    return found;
  }

  private LedgerEntry entry(Document d) {
    Kind kind = Kind.valueOf(d.getString("kind"));
    String period = d.getString("period");
    return new LedgerEntry(
        d.getInteger("partition"),
        d.getLong("offset"),
        d.getString("eventId"),
        kind,
        d.getString("about"),
        period == null ? null : Period.parse(period),
        d.getDate("at").toInstant(),
        json.readValue(d.getString("data"), kind.event()));
  }

  private static @Nullable Instant instant(Document d, String field) {
    Date date = d.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
