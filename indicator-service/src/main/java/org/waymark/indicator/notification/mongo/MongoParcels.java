package org.waymark.indicator.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.notification.Parcel;
import org.waymark.indicator.notification.Parcels;

/** Parcels in MongoDB, a document each: written with majority and journal, read likewise. */
public final class MongoParcels implements Parcels {
  private final Supplier<MongoDatabase> database;

  public MongoParcels(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  /** Makes what finding them asks for; again changes nothing. */
  public void createIndexes() {
    parcels().createIndex(Indexes.ascending("state", "since"));
    parcels().createIndex(Indexes.ascending("receiver"));
  }

  @Override
  public boolean add(Parcel parcel) {
    try {
      parcels().insertOne(document(parcel));
      return true;
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw refused;
    }
  }

  @Override
  public boolean replace(Parcel before, Parcel after) {
    var asItWas =
        and(
            eq("_id", before.id()),
            eq("state", before.state().name()),
            eq("attempts", before.attempts()));
    return parcels().replaceOne(asItWas, document(after)).getMatchedCount() == 1;
  }

  @Override
  public Optional<Parcel> find(String id) {
    return Optional.ofNullable(parcels().find(eq("_id", id)).first()).map(MongoParcels::parcel);
  }

  @Override
  public List<Parcel> due(Instant now, int most) {
    return parcels()
        .find(and(eq("state", Parcel.State.WAITING.name()), lte("notBefore", Date.from(now))))
        .sort(Sorts.ascending("since", "_id"))
        .limit(most)
        .map(MongoParcels::parcel)
        .into(new ArrayList<>());
  }

  @Override
  public List<Parcel> in(Parcel.State state, Instant since, int most) {
    return parcels()
        .find(and(eq("state", state.name()), lte("since", Date.from(since))))
        .sort(Sorts.ascending("since", "_id"))
        .limit(most)
        .map(MongoParcels::parcel)
        .into(new ArrayList<>());
  }

  @Override
  public Set<String> carried(String address) {
    Set<String> all = new HashSet<>();
    parcels()
        .find(eq("receiver", address))
        .projection(Projections.include("contents"))
        .forEach(each -> all.addAll(each.getList("contents", String.class)));
    return all;
  }

  @Override
  public long count(Parcel.State state) {
    return parcels().countDocuments(eq("state", state.name()));
  }

  private MongoCollection<Document> parcels() {
    return database
        .get()
        .getCollection("parcels")
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .withReadConcern(ReadConcern.MAJORITY)
        .withReadPreference(ReadPreference.primary());
  }

  private static Document document(Parcel p) {
    return new Document("_id", p.id())
        .append("channel", p.channel().name())
        .append("receiver", p.receiver())
        .append("contents", p.contents())
        .append("subject", p.subject())
        .append("body", p.body())
        .append("state", p.state().name())
        .append("attempts", p.attempts())
        .append("since", Date.from(p.since()))
        .append("notBefore", p.notBefore() == null ? null : Date.from(p.notBefore()))
        .append("reason", p.reason());
  }

  private static Parcel parcel(Document d) {
    return new Parcel(
        d.getString("_id"),
        Parcel.Channel.valueOf(d.getString("channel")),
        d.getString("receiver"),
        List.copyOf(d.getList("contents", String.class)),
        d.getString("subject"),
        d.getString("body"),
        Parcel.State.valueOf(d.getString("state")),
        d.getInteger("attempts", 0),
        d.getDate("since").toInstant(),
        instant(d.getDate("notBefore")),
        d.getString("reason"));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
