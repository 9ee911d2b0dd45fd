package org.waymark.ingest.receipt.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.DecideQuery;
import org.waymark.ingest.receipt.Queries;
import org.waymark.ingest.receipt.RowQuery;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.web.OwnSubmissions;

/** Finds queries for whoever asks, and says who may decide. */
@Component
public final class OwnQueries {
  private final OwnSubmissions submissions;
  private final Queries queries;
  private final Feeds feeds;

  OwnQueries(OwnSubmissions submissions, Queries queries, Feeds feeds) {
    this.submissions = submissions;
    this.queries = queries;
    this.feeds = feeds;
  }

  /**
   * @throws org.springframework.web.ErrorResponseException 404 where there is no such submission
   *     that the caller may know of, or no such query in it
   */
  public RowQuery find(String submission, String query) {
    Submission known = submissions.find(submission);
    return queries
        .find(known.id(), query)
        .orElseThrow(() ->
            Problem.of(
                HttpStatus.NOT_FOUND, "query.unknown", "the submission has no query of this id"));
  }

  /**
   * The same for somebody who may write what the query is about: the feed by its kind, and its
   * indicator.
   *
   * @throws org.springframework.web.ErrorResponseException 403 where he may not
   */
  public RowQuery mayDecide(String submission, String query) {
    RowQuery found = find(submission, query);
    Caller caller = Callers.mayWrite(feeds.feed(feeds.catalogue(), found.feed()));
    String indicator = found.series().indicator().value();
    boolean covered =
        caller.scope().indicators().isEmpty() || caller.scope().indicators().contains(indicator);
    if (!covered) {
      throw Problem.of(
          HttpStatus.FORBIDDEN,
          "token.other-indicator",
          "this token was made for other indicators of the feed");
    }
    return found;
  }

  /** What the present caller decides on a query. */
  public DecideQuery.Request request(
      RowQuery query, QueryDecision decision, String reason, @Nullable String key) {
    String family =
        feeds
            .catalogue()
            .index()
            .indicator(query.series().indicator())
            .map(Indicator::family)
            .orElse(query.series().indicator().value());
    return new DecideQuery.Request(query, family, decision, reason, Callers.present().name(), key);
  }
}
