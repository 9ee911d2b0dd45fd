package org.waymark.ingest.submission.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;

/** Finds a submission by its id for whoever asks; another feed's is as unknown as none at all. */
@Component
public final class OwnSubmissions {
  private final Submissions submissions;

  OwnSubmissions(Submissions submissions) {
    this.submissions = submissions;
  }

  /**
   * @throws org.springframework.web.ErrorResponseException 404 where there is none that the caller
   *     may know of
   */
  public Submission find(String id) {
    return submissions
        .byId(id)
        .filter(known -> Callers.present().mayUse(known.feed()))
        .orElseThrow(() ->
            Problem.of(
                HttpStatus.NOT_FOUND, "submission.unknown", "there is no submission of this id"));
  }
}
