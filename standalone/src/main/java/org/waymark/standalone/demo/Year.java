package org.waymark.standalone.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The year that is shown: what happens in it, and what its things are called. */
record Year(Timeline timeline, Names names) {

  static Year read(Path demonstration) {
    Timeline timeline = Timeline.read(demonstration);
    return new Year(timeline, Names.read(timeline.lastCatalogue()));
  }

  Instant start() {
    return timeline.steps().getFirst().at().toInstant();
  }

  /**
   * Time after the last step, for who goes on to try things out. It runs from the folder's making,
   * so that it is later in each session than in any before.
   */
  InstantSource runningOnFrom(Instant folderMade) {
    Instant end = timeline.steps().getLast().at().toInstant();
    return () -> end.plus(Duration.between(folderMade, Instant.now()));
  }
}
