package org.waymark.reporting.pack.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.pack.PackForm;
import org.waymark.reporting.pack.PackId;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.PackStore;
import org.waymark.reporting.pack.Sha256;
import org.waymark.reporting.store.Inserts;

/** Reports in three collections: forms by their hash, manifests, and months that are finished. */
public final class MongoPackStore implements PackStore {
  private final MongoCollection<Document> forms;
  private final MongoCollection<Document> manifests;
  private final MongoCollection<Document> months;

  public MongoPackStore(MongoDatabase database) {
    forms = database.getCollection("pack-forms");
    manifests = database.getCollection("packs");
    months = database.getCollection("published-months");
    manifests.createIndex(Indexes.ascending("committee", "month"));
  }

  @Override
  public boolean publish(PackManifest manifest, Map<PackForm, byte[]> bytes) {
    bytes.forEach((form, content) ->
        Inserts.once(
            forms,
            new Document("_id", manifest.forms().get(form))
                .append("mediaType", form.mediaType())
                .append("bytes", new Binary(content))));
    return Inserts.once(manifests, write(manifest));
  }

  private static Document write(PackManifest manifest) {
    Document hashes = new Document();
    manifest.forms().forEach((form, hash) -> hashes.append(form.name(), hash));
    return new Document("_id", manifest.id().text())
        .append("committee", manifest.id().committee())
        .append("month", manifest.id().month().toString())
        .append("version", manifest.id().version())
        .append("cut", manifest.cut())
        .append("publishedAt", Date.from(manifest.publishedAt()))
        .append("committeeName", manifest.committeeName())
        .append("title", manifest.title())
        .append("headline", manifest.headline())
        .append("forms", hashes);
  }

  private static PackManifest read(Document d) {
    Map<PackForm, String> hashes = new TreeMap<>();
    d.get("forms", Document.class)
        .forEach((form, hash) -> hashes.put(PackForm.valueOf(form), String.valueOf(hash)));
    return new PackManifest(
        new PackId(
            d.getString("committee"), Period.parse(d.getString("month")), d.getInteger("version")),
        d.getString("cut"),
        d.getDate("publishedAt").toInstant(),
        d.getString("committeeName"),
        d.getString("title"),
        d.getList("headline", String.class),
        hashes);
  }

  @Override
  public void finish(Period month) {
    Inserts.once(months, new Document("_id", month.toString()));
  }

  @Override
  public List<Period> finished() {
    List<Period> all =
        months.find().map(d -> Period.parse(d.getString("_id"))).into(new ArrayList<>());
    all.sort(Comparator.naturalOrder());
    return all;
  }

  @Override
  public Optional<PackManifest> find(String committee, Period month, @Nullable Integer version) {
    return list(committee, month).stream()
        .filter(manifest -> version == null || manifest.id().version() == version)
        .max(Comparator.comparingInt(manifest -> manifest.id().version()));
  }

  @Override
  public List<PackManifest> list(@Nullable String committee, @Nullable Period month) {
    List<Bson> conditions = new ArrayList<>();
    if (committee != null) {
      conditions.add(eq("committee", committee));
    }
    if (month != null) {
      conditions.add(eq("month", month.toString()));
    }
    Bson condition = conditions.isEmpty() ? Filters.empty() : and(conditions);
    List<PackManifest> all =
        manifests.find(condition).map(MongoPackStore::read).into(new ArrayList<>());
    all.sort(
        Comparator.comparing((PackManifest manifest) -> manifest.id().month())
            .thenComparing(manifest -> manifest.id().committee())
            .thenComparing(manifest -> manifest.id().version()));
    return all;
  }

  @Override
  public byte[] form(PackManifest manifest, PackForm form) {
    String hash = manifest.forms().get(form);
    Document found = forms.find(eq("_id", hash)).first();
    byte[] bytes = found == null ? new byte[0] : found.get("bytes", Binary.class).getData();
    if (hash == null || !Sha256.of(bytes).equals(hash)) {
      throw new IllegalStateException(
          manifest.id().text() + " has lost its " + form.file() + " " + hash);
    }
    return bytes;
  }
}
