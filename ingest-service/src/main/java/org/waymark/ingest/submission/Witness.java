package org.waymark.ingest.submission;

import java.util.Arrays;
import java.util.List;
import org.waymark.contracts.event.Envelope;

/**
 * Learns what becomes of each row while a submission is read. What it keeps is there before the
 * submission is complete; another attempt tells everything again, so keeping twice must change
 * nothing.
 */
public interface Witness {
  /** Begins to follow an attempt. */
  Notes follow(Submission submission);

  /** Follows every attempt of every one of several witnesses. */
  static Witness all(Witness... witnesses) {
    return submission ->
        new NotesOfAll(Arrays.stream(witnesses).map(each -> each.follow(submission)).toList());
  }

  /** What is learned of one attempt, in the order of its rows. Not thread-safe. */
  interface Notes {
    /** Takes no note. */
    Notes NONE = new Notes() {};

    /** A row was sent; whether it arrives is not known yet. */
    default void sent(Envelope event) {}

    /** A row repeats an earlier one of the same body. */
    default void repeated(int row, int before) {}

    /** A row was refused, for one or more reasons. */
    default void refused(List<RowProblem> problems) {}

    /** The body was read to its end and every row sent was acknowledged. */
    default void acknowledged() {}
  }
}
