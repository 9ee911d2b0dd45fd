package org.waymark.ingest.submission;

import java.time.Duration;

/** Keeps a submission's lease alive while its rows are read. */
final class Lease implements Runnable {
  private final Submissions submissions;
  private final Submission submission;
  private final long every;
  private long renewed = System.nanoTime();

  Lease(Submissions submissions, Submission submission, Duration lease) {
    this.submissions = submissions;
    this.submission = submission;
    this.every = lease.toNanos() / 4;
  }

  @Override
  public void run() {
    if (System.nanoTime() - renewed > every) {
      if (!submissions.renew(submission)) {
        throw new LeaseLost();
      }
      renewed = System.nanoTime();
    }
  }
}
