package org.waymark.http.problem;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failed request with a problem that has a type. A service's advice extends it by
 * what it alone knows.
 */
public abstract class RequestProblems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RequestProblems.class);
  private static final URI NO_TYPE = URI.create("about:blank");

  @ExceptionHandler
  @Nullable ResponseEntity<Object> store(DataAccessException away, WebRequest request) {
    LOG.warn("the store failed: {}", away.toString());
    return answer(Problem.storeUnavailable(), request);
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

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String name = wrong.getPropertyName() == null ? "a parameter" : wrong.getPropertyName();
    return answer(
        Problem.of(
                HttpStatus.BAD_REQUEST,
                "request.invalid",
                "%s: %s is wanted".formatted(name, wanted(wrong.getRequiredType())))
            .with("field", name),
        request);
  }

  private static String wanted(@Nullable Class<?> type) {
    if (type == Instant.class) {
      return "an instant as ISO 8601 has it, with its offset, as 2016-10-03T09:00:00Z,";
    }
    if (type == LocalDate.class) {
      return "a day, as 2016-10-03,";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return type == String.class ? "a text" : "a whole number within its bounds";
  }

  /** For whoever is asked about a failure that no controller has had to do with. */
  public @Nullable ResponseEntity<Object> any(Exception failed, WebRequest request)
      throws Exception {
    return failed instanceof RuntimeException bug && !(failed instanceof ErrorResponse)
        ? bug(bug, request)
        : handleException(failed, request);
  }

  protected final @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
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

  /** What is said where nothing more is known than a status. */
  public static String code(HttpStatusCode status) {
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
