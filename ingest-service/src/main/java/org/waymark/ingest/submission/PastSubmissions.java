package org.waymark.ingest.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a feed's submissions, newest first. */
public interface PastSubmissions {
  /**
   * Where a list goes on: after this submission, whatever has come in since.
   *
   * @param acceptedAt when the last one listed was taken in
   * @param id its id
   */
  record After(Instant acceptedAt, String id) {}

  /**
   * What is looked for.
   *
   * @param state absent: any
   * @param from taken in at this instant or later; absent: since ever
   * @param until taken in before this instant; absent: until now
   * @param after absent: from the newest on
   * @param most at most so many
   */
  record Wanted(
      String feed,
      Submission.@Nullable State state,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable After after,
      int most) {}

  List<Submission> find(Wanted wanted);
}
