package org.waymark.ingest.problem;

import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.publishing.NotAcknowledged;

/** Answers every failed request with a problem that has a type. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final URI NO_TYPE = URI.create("about:blank");
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
  @Nullable ResponseEntity<Object> store(DataAccessException away, WebRequest request) {
    LOG.warn("the store failed: {}", away.toString());
    return answer(Problem.storeUnavailable(), request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unknown(Feeds.Unknown unknown, WebRequest request) {
    return answer(
        Problem.of(HttpStatus.NOT_FOUND, unknown.code(), String.valueOf(unknown.getMessage())),
        request);
  }

  /** A body in parts whose parts cannot be told, or parameters that are not written as such. */
  @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
  @Nullable ResponseEntity<Object> unreadable(RuntimeException unreadable, WebRequest request) {
    return answer(
        Problem.of(
            HttpStatus.BAD_REQUEST,
            "request.invalid",
            "the parameters, or the parts of the body, cannot be read"),
        request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> bug(RuntimeException bug, WebRequest request) {
    LOG.error("a request failed", bug);
    return answer(
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR, "internal", "this should not happen; it was logged"),
        request);
  }

  private @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
    return handleErrorResponseException(
        problem, problem.getHeaders(), problem.getStatusCode(), request);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
    if (body instanceof ProblemDetail detail
        && (detail.getType() == null || NO_TYPE.equals(detail.getType()))) {
      detail.setType(Problem.type(code(statusCode)));
    }
    return super.createResponseEntity(body, headers, statusCode, request);
  }

  private static String code(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> "not-found";
      case 405 -> "method.not-allowed";
      case 406 -> "media-type.not-acceptable";
      case 413 -> "body.too-large";
      case 415 -> "media-type.unsupported";
      default -> status.is4xxClientError() ? "request.invalid" : "internal";
    };
  }
}
