package org.waymark.standalone.demo;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import tools.jackson.databind.JsonNode;

/** Asks the indicator service for track events and tells each one once. */
final class TrackNews {
  private static final Instant BEFORE_EVERYTHING = Instant.EPOCH;

  private final Http indicators;
  private final Set<String> known = new HashSet<>();
  private final Map<TrackNote.Kind, Integer> counts = new EnumMap<>(TrackNote.Kind.class);

  TrackNews(Http indicators) {
    this.indicators = indicators;
  }

  /** What is there already is no news. */
  void forgetPast() throws Refused {
    fresh(BEFORE_EVERYTHING);
    counts.clear();
  }

  /** The events not told before, in the service's order. */
  List<TrackNote> fresh(Instant since) throws Refused {
    HttpRequest request = indicators.request("/api/v1/track-events?since=" + since).GET().build();
    var fresh = new ArrayList<TrackNote>();
    for (JsonNode event : indicators.json(request, 200)) {
      TrackNote note = TrackNote.of(event);
      if (known.add(note.id())) {
        counts.merge(note.kind(), 1, Integer::sum);
        fresh.add(note);
      }
    }
    return fresh;
  }

  /** All not told before, whenever they happened. */
  List<TrackNote> rest() throws Refused {
    return fresh(BEFORE_EVERYTHING);
  }

  /** How many of a kind have been told. */
  int count(TrackNote.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
