package org.waymark.indicator.inputs.mongo;

import java.util.Date;
import org.bson.Document;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.TrackEvent;

/** Maps track events to documents, under the type they have on the wire, and back. */
final class TrackEventDocuments {
  private TrackEventDocuments() {}

  static Document tagged(TrackEvent event) {
    return new Document("type", EventTypes.nameOf(event))
        .append("event", SeriesDocuments.tree(event));
  }

  static TrackEvent untagged(Document document) {
    String type = document.getString("type");
    Class<? extends TrackEvent> known =
        EventTypes.classOf(type)
            .filter(TrackEvent.class::isAssignableFrom)
            .<Class<? extends TrackEvent>>map(each -> each.asSubclass(TrackEvent.class))
            .orElseThrow(() -> new IllegalStateException(type + " is no track event"));
    return SeriesDocuments.value(document.get("event", Document.class), known);
  }

  /** What is set when an event is first kept; later ones with its id change nothing. */
  static Document kept(TrackEvent event) {
    return tagged(event)
        .append("at", Date.from(event.at()))
        .append("series", event.series().toString());
  }
}
