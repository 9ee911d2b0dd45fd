package org.waymark.indicator.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.indicator.inputs.NotKept;
import org.waymark.indicator.inputs.NotYet;

/** Refusals as problem details (RFC 9457). */
@RestControllerAdvice
public class Problems {
  /** Nothing is known by that name. */
  public static ErrorResponseException notFound(String detail) {
    return problem(HttpStatus.NOT_FOUND, detail);
  }

  /** It is not as it would have to be for what was asked. */
  public static ErrorResponseException conflict(String detail) {
    return problem(HttpStatus.CONFLICT, detail);
  }

  /** What was asked makes no sense; the detail says what would. */
  public static ErrorResponseException bad(String detail) {
    return problem(HttpStatus.BAD_REQUEST, detail);
  }

  /**
   * A field of what was sent is wrong; the detail says what would be right.
   *
   * @param field its path, as {@code points[3].value}; empty for the whole
   */
  public static ErrorResponseException bad(String field, String detail) {
    ErrorResponseException problem =
        problem(HttpStatus.BAD_REQUEST, field.isEmpty() ? detail : field + ": " + detail);
    if (!field.isEmpty()) {
      problem.getBody().setProperty("field", field);
    }
    return problem;
  }

  /** More than is taken at once. */
  public static ErrorResponseException tooLarge(String detail) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, detail);
  }

  /** A catalogue version that is needed is still being read. */
  @ExceptionHandler(NotYet.class)
  ProblemDetail notYet(NotYet why) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(why.getMessage()));
  }

  /** Nobody can tell any more what was asked. */
  @ExceptionHandler(NotKept.class)
  ProblemDetail notKept(NotKept why) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(why.getMessage()));
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  /** Value types say what is wrong with their text. */
  @ExceptionHandler(IllegalArgumentException.class)
  ProblemDetail refused(IllegalArgumentException wrong) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
  }
}
