package org.waymark.indicator.inputs.mongo;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Bucket;
import org.waymark.indicator.series.Series;

/** Maps buckets of history. */
final class BucketDocuments {
  private BucketDocuments() {}

  static Document write(Bucket bucket) {
    Document document =
        new Document("_id", bucket.series() + "#" + bucket.number())
            .append("series", bucket.series().toString())
            .append("number", bucket.number())
            .append("partition", bucket.partition())
            .append("last", bucket.facts().getLast().offset())
            .append("until", bucket.until().toString())
            .append("facts", FactDocuments.all(bucket.facts()));
    Series after = bucket.after();
    if (after != null) {
      document.append("after", SeriesDocuments.append(new Document(), after));
    }
    return document;
  }

  static Bucket read(Document document) {
    SeriesId id = SeriesId.parse(document.getString("series"));
    int partition = document.getInteger("partition");
    @Nullable Document after = document.get("after", Document.class);
    return new Bucket(
        id,
        partition,
        document.getLong("number"),
        FactDocuments.all(document.getList("facts", Document.class), partition),
        after == null ? null : SeriesDocuments.series(id, after));
  }

  static Instant until(Document document) {
    return Instant.parse(document.getString("until"));
  }
}
