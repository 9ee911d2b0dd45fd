package org.waymark.indicator.inputs.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.track.TrackEvents;

/** Reads the track events that the fold keeps as it publishes them. */
public final class MongoTrackEvents implements TrackEvents {
  private final Supplier<MongoDatabase> database;

  public MongoTrackEvents(Supplier<MongoDatabase> database) {
    this.database = database;
  }

  @Override
  public List<TrackEvent> between(Instant from, Optional<Instant> until, int limit) {
    // dates are of milliseconds, the instants in the events are exact
    Bson after = gte("at", Date.from(from));
    List<TrackEvent> events =
        database
            .get()
            .getCollection(MongoSeriesStore.TRACK_EVENTS)
            .find(until.map(at -> and(after, lte("at", Date.from(at)))).orElse(after))
            .sort(Sorts.ascending("at", "series", "_id"))
            .limit(limit)
            .map(TrackEventDocuments::untagged)
            .into(new ArrayList<>());
    events.removeIf(
        each -> each.at().isBefore(from) || until.filter(each.at()::isAfter).isPresent());
    return events;
  }
}
