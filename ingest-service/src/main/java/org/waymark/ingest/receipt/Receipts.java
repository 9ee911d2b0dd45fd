package org.waymark.ingest.receipt;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;
import org.waymark.ingest.waiting.Waiting;

/** Tells what became of a submission. */
public final class Receipts {
  private final Submissions submissions;
  private final Outcomes outcomes;
  private final int mostRows;

  public Receipts(Submissions submissions, Outcomes outcomes, int mostRows) {
    this.submissions = submissions;
    this.outcomes = outcomes;
    this.mostRows = mostRows;
  }

  /** The receipt as it stands. */
  public Optional<Receipt> of(String submission) {
    return submissions.byId(submission).map(this::of);
  }

  /**
   * The receipt as it stands. Whether it is final is looked up first: what the folds found was kept
   * before the position that makes it final, so a final receipt misses nothing.
   */
  public Receipt of(Submission submission) {
    boolean isFinal = isFinal(submission);
    return Receipt.of(submission, outcomes.of(submission.id(), mostRows), isFinal);
  }

  /**
   * The receipt at the moment that a submission is complete, without asking what the folds have
   * found since its rows were acknowledged: it is final only where there is nothing to find.
   */
  public static Receipt justTaken(Submission submission) {
    return Receipt.of(submission, Findings.NONE, submission.last().isEmpty());
  }

  /** The receipt once it is final, or as it stands when the wait is over. */
  public Receipt whenFinal(Submission submission, Duration wait) {
    Waiting.until(wait, () -> isFinal(submission));
    return of(submission);
  }

  /** The receipts of several submissions as they stand, in the same order and without rows. */
  public List<ReceiptInBrief> inBrief(List<Submission> several) {
    Map<String, Long> positions = new HashMap<>();
    List<Boolean> ends = several.stream().map(s -> isFinal(s, positions)).toList();
    Map<String, Outcomes.Counts> found =
        outcomes.counts(several.stream().map(Submission::id).toList());
    return IntStream.range(0, several.size())
        .mapToObj(i -> {
          Submission s = several.get(i);
          var counts = found.getOrDefault(s.id(), Outcomes.Counts.NONE);
          return ReceiptInBrief.of(s, counts, ends.get(i));
        })
        .toList();
  }

  private boolean isFinal(Submission submission) {
    return isFinal(submission, new HashMap<>());
  }

  private boolean isFinal(Submission submission, Map<String, Long> positions) {
    return submission.state() == Submission.State.COMPLETED
        && submission.last().stream().allMatch(last -> isPassed(last, positions));
  }

  private boolean isPassed(Position last, Map<String, Long> positions) {
    return positions.computeIfAbsent(
            last.topic() + "/" + last.partition(),
            _ -> outcomes.position(last.topic(), last.partition()))
        >= last.offset();
  }
}
