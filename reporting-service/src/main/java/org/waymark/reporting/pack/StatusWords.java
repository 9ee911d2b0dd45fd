package org.waymark.reporting.pack;

import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/** Statuses, tracks and directions as members read them. */
public final class StatusWords {
  private StatusWords() {}

  public static String of(Status status) {
    return switch (status) {
      case BLUE -> "Ahead of target";
      case GREEN -> "On target";
      case AMBER -> "Near target";
      case RED -> "Off target";
      case BASELINE -> "Baseline";
      case CONTEXTUAL -> "Contextual";
      case IN_DEVELOPMENT -> "In development";
      case TARGET_TO_BE_SET -> "Target to be set";
      case NO_DATA -> "No data";
    };
  }

  public static String of(Track track) {
    return switch (track) {
      case ON_TRACK -> "On track";
      case WATCH -> "Watch";
      case OFF_TRACK -> "Off track";
      case RECOVERING -> "Recovering";
    };
  }

  public static String of(Direction direction) {
    return switch (direction) {
      case BETTER -> "Better";
      case WORSE -> "Worse";
      case SAME -> "Same";
      case UP -> "Up";
      case DOWN -> "Down";
      case NOT_COMPARABLE -> "Not comparable";
    };
  }
}
