package org.waymark.standalone.demo;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** One thing that happens in the year, at an instant of its own. */
sealed interface Step {
  OffsetDateTime at();

  /** What a person should know about it; may be empty. */
  String note();

  /**
   * A catalogue comes into force.
   *
   * @param folders later folders' files replace earlier ones of the same name
   */
  record Catalogue(OffsetDateTime at, List<Path> folders, String note) implements Step {}

  /**
   * A directorate sends a file.
   *
   * @param expectRejected how many of its rows are meant to be refused
   * @param expectDuplicate how many of its rows have come before
   */
  record Push(
      OffsetDateTime at,
      String feed,
      Path file,
      String note,
      long expectRejected,
      long expectDuplicate)
      implements Step {}

  /** The clock reaches this instant. */
  record Tick(OffsetDateTime at, String note) implements Step {}
}
