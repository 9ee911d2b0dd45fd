package org.waymark.reporting.cut.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.cut.Cut;
import org.waymark.reporting.cut.CutBarrier;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.cut.TakenSeries;
import org.waymark.reporting.store.Inserts;
import tools.jackson.databind.json.JsonMapper;

/** Cuts in four collections, each document inserted once. */
public final class MongoCutStore implements CutStore {
  private final MongoCollection<Document> cuts;
  private final MongoCollection<Document> barriers;
  private final MongoCollection<Document> series;
  private final MongoCollection<Document> completions;
  private final JsonMapper json = EventJson.mapper();

  public MongoCutStore(MongoDatabase database) {
    cuts = database.getCollection("cuts");
    barriers = database.getCollection("cut-barriers");
    series = database.getCollection("cut-series");
    completions = database.getCollection("cut-completions");
    barriers.createIndex(Indexes.ascending("cut"));
    series.createIndex(Indexes.ascending("cut"));
    completions.createIndex(Indexes.ascending("cut"));
  }

  @Override
  public Cut open(Cut cut) {
    Inserts.once(
        cuts,
        new Document("_id", cut.id())
            .append("month", cut.month().toString())
            .append("at", Date.from(cut.at()))
            .append("requested", false));
    return cut(Objects.requireNonNull(cuts.find(eq("_id", cut.id())).first(), cut.id()));
  }

  @Override
  public void requested(String cut) {
    cuts.updateOne(eq("_id", cut), set("requested", true));
  }

  @Override
  public List<Cut> cuts() {
    List<Cut> all = cuts.find().map(MongoCutStore::cut).into(new ArrayList<>());
    all.sort(Comparator.comparing(Cut::month));
    return all;
  }

  private static Cut cut(Document d) {
    return new Cut(
        d.getString("_id"),
        Period.parse(d.getString("month")),
        d.getDate("at").toInstant(),
        d.getBoolean("requested", false));
  }

  @Override
  public void bar(CutBarrier barrier) {
    Inserts.once(
        barriers,
        new Document("_id", barrier.cut() + "|" + barrier.partition())
            .append("cut", barrier.cut())
            .append("partition", barrier.partition())
            .append("offset", barrier.offset())
            .append("catalogueVersion", barrier.catalogueVersion()));
  }

  @Override
  public void take(List<TakenSeries> taken) {
    Inserts.eachOnce(series, taken.stream().map(MongoCutStore::write).toList());
  }

  private static Document write(TakenSeries taken) {
    return new Document("_id", taken.cut() + "|" + taken.state().series())
        .append("cut", taken.cut())
        .append("partition", taken.partition())
        .append("told", new Binary(taken.told()));
  }

  @Override
  public void complete(CutCompleted done) {
    Inserts.once(
        completions,
        new Document("_id", done.cut() + "|" + done.partition())
            .append("cut", done.cut())
            .append("told", json.writeValueAsString(done)));
  }

  @Override
  public List<CutBarrier> barriers(String cut) {
    return list(
        barriers,
        cut,
        d ->
            new CutBarrier(
                d.getString("cut"),
                d.getInteger("partition"),
                d.getLong("offset"),
                d.getInteger("catalogueVersion")));
  }

  @Override
  public List<CutCompleted> completions(String cut) {
    return list(completions, cut, d -> json.readValue(d.getString("told"), CutCompleted.class));
  }

  @Override
  public List<TakenSeries> series(String cut) {
    List<TakenSeries> taken = list(series, cut, this::taken);
    taken.sort(Comparator.comparing(each -> each.state().series()));
    return taken;
  }

  private TakenSeries taken(Document d) {
    byte[] told = d.get("told", Binary.class).getData();
    SeriesCut event = json.readValue(told, SeriesCut.class);
    return new TakenSeries(event.cut(), event.partition(), event.state(), told);
  }

  private static <T> List<T> list(
      MongoCollection<Document> collection, String cut, Function<Document, T> read) {
    return collection.find(eq("cut", cut)).map(read::apply).into(new ArrayList<>());
  }
}
