package org.waymark.indicator.inputs.mongo;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.track.TrackEvents;

/** Reads the track events that the fold keeps as it publishes them. */
public final class MongoTrackEvents implements TrackEvents {
  private final Supplier<MongoDatabase> database;

  public MongoTrackEvents(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  @Override
  public List<TrackEvent> since(Instant from, int limit) {
    return database
        .get()
        .getCollection(MongoSeriesStore.TRACK_EVENTS)
        .find(gte("at", Date.from(from)))
        .sort(Sorts.ascending("at", "series", "_id"))
        .limit(limit)
        .map(TrackEventDocuments::untagged)
        .into(new ArrayList<>());
  }
}
