package org.waymark.indicator.inputs.mongo;

import org.bson.Document;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.RowOutcome;

/** Maps what is to be said of rows and queries; what has no type is a row's outcome. */
final class OutcomeDocuments {
  private OutcomeDocuments() {}

  static Document write(Event outcome) {
    Document tree = SeriesDocuments.tree(outcome);
    return outcome instanceof RowOutcome
        ? tree
        : new Document("type", EventTypes.nameOf(outcome)).append("event", tree);
  }

  static Event read(Document document) {
    String type = document.getString("type");
    if (type == null) {
      return SeriesDocuments.value(document, RowOutcome.class);
    }
    Class<? extends Event> known =
        EventTypes.classOf(type)
            .orElseThrow(() -> new IllegalStateException(type + " is no outcome"));
    return SeriesDocuments.value(document.get("event", Document.class), known);
  }
}
