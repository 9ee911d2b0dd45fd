package org.waymark.indicator.inputs.mongo;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.inputs.PartitionState;

/** Maps a partition's document. */
final class PartitionDocuments {
  private PartitionDocuments() {}

  static Document write(PartitionState state) {
    Document document =
        new Document("_id", state.partition())
            .append("generation", state.generation())
            .append("topicId", state.topicId())
            .append("position", state.position())
            .append("control", state.control())
            .append("catalogueVersion", state.catalogueVersion())
            .append("time", state.time().toString());
    if (state.earliestDue() != null) {
      document.append("earliestDue", state.earliestDue().toString());
    }
    return document;
  }

  static PartitionState read(Document document) {
    return new PartitionState(
        document.getInteger("generation"),
        document.getInteger("_id"),
        document.getString("topicId"),
        document.getLong("position"),
        document.getLong("control"),
        document.getInteger("catalogueVersion"),
        Instant.parse(document.getString("time")),
        instant(document.getString("earliestDue")));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
