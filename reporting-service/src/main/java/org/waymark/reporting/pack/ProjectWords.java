package org.waymark.reporting.pack;

import org.waymark.contracts.value.Status;

/** A project's own judgement of how it goes. */
final class ProjectWords {
  private ProjectWords() {}

  static String of(Status status) {
    return switch (status) {
      case GREEN -> "Going to plan";
      case AMBER -> "At risk";
      case RED -> "Off plan";
      default -> StatusWords.of(status);
    };
  }
}
