package org.waymark.ingest.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.RequestProblems;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.publishing.NotAcknowledged;

/** What may go wrong here alone: the broker is away, or a feed is not known. */
@RestControllerAdvice
class Problems extends RequestProblems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int SOON = 5;

  @ExceptionHandler
  @Nullable ResponseEntity<Object> broker(NotAcknowledged away, WebRequest request) {
    LOG.warn("{}", away.toString());
    return answer(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "broker.unavailable",
                "Kafka did not acknowledge in time; sending again is safe")
            .retryAfter(SOON),
        request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unknown(Feeds.Unknown unknown, WebRequest request) {
    return answer(
        Problem.of(HttpStatus.NOT_FOUND, unknown.code(), String.valueOf(unknown.getMessage())),
        request);
  }
}
