package org.waymark.standalone.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A track event as the indicator service tells it, and in words. */
record TrackNote(
    String id,
    Kind kind,
    String indicator,
    String breakdown,
    String period,
    String to,
    String reason) {

  /** What has happened to the series. */
  enum Kind {
    CHANGED,
    RESTATED,
    OVERDUE
  }

  static TrackNote of(JsonNode event) {
    return new TrackNote(
        event.path("id").asString(""),
        kind(event),
        event.path("indicator").asString(""),
        event.path("breakdown").asString(""),
        event.path("period").asString(""),
        event.path("to").asString(""),
        event.path("reason").asString(""));
  }

  private static Kind kind(JsonNode event) {
    return switch (event.path("kind").asString("")) {
      case "restated" -> Kind.RESTATED;
      case "overdue" -> Kind.OVERDUE;
      default -> Kind.CHANGED;
    };
  }

  /** What, where and which month; under it, why. */
  List<String> lines(Names names) {
    String what =
        switch (kind) {
          case CHANGED -> to;
          case RESTATED -> "restated";
          case OVERDUE -> "overdue";
        };
    return List.of(
        "%-10s  %s (%s)"
            .formatted(what, names.series(indicator, breakdown), PeriodWords.of(period)),
        " ".repeat(12) + reason);
  }
}
