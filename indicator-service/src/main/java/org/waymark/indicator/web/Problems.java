package org.waymark.indicator.web;

import com.mongodb.MongoException;
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
import org.waymark.indicator.inputs.NotKept;
import org.waymark.indicator.inputs.NotYet;

/** Refusals as problem details (RFC 9457). */
@RestControllerAdvice
public class Problems extends RequestProblems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int SOON = 5;
  private static final String INVALID = "request.invalid";

  /** Nothing is known by that name. */
  public static Problem notFound(String detail) {
    return Problem.of(HttpStatus.NOT_FOUND, "not-found", detail);
  }

  /** It is not as it would have to be for what was asked. */
  public static Problem conflict(String code, String detail) {
    return Problem.of(HttpStatus.CONFLICT, code, detail);
  }

  /** What was asked makes no sense; the detail says what would. */
  public static Problem bad(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, INVALID, detail);
  }

  /**
   * A field of what was sent is wrong; the detail says what would be right.
   *
   * @param field its path, as {@code points[3].value}; empty for the whole
   */
  public static Problem bad(String field, String detail) {
    return field.isEmpty() ? bad(detail) : bad(field + ": " + detail).with("field", field);
  }

  /** A catalogue version that is needed is still being read. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> notYet(NotYet why, WebRequest request) {
    return answer(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "catalogue.not-yet",
                String.valueOf(why.getMessage()))
            .retryAfter(SOON),
        request);
  }

  /** Nobody can tell any more what was asked. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> notKept(NotKept why, WebRequest request) {
    return answer(conflict("history.not-kept", String.valueOf(why.getMessage())), request);
  }

  /** Value types say what is wrong with their text. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> refused(IllegalArgumentException wrong, WebRequest request) {
    return answer(bad(String.valueOf(wrong.getMessage())), request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> store(MongoException away, WebRequest request) {
    LOG.warn("the store failed: {}", away.toString());
    return answer(Problem.storeUnavailable(), request);
  }
}
