package org.waymark.http.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** A request that fails as a whole, answered as RFC 9457 has it; each type has a page in docs. */
public final class Problem extends ErrorResponseException {
  private static final long serialVersionUID = 1L;
  private static final int SOON = 5;

  private Problem(HttpStatus status, ProblemDetail detail) {
    super(status, detail, null);
  }

  /**
   * @param code stable; the type is {@code /problems/} and the code
   * @param detail what is wrong and what would be right
   */
  public static Problem of(HttpStatus status, String code, String detail) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(type(code));
    return new Problem(status, body);
  }

  /** The store is away, and nothing was changed. */
  public static Problem storeUnavailable() {
    return of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "store.unavailable",
            "the store cannot be reached; sending again is safe")
        .retryAfter(SOON);
  }

  /** The body comes too slowly, or no more of it. */
  public static Problem bodyTooSlow() {
    return of(
        HttpStatus.REQUEST_TIMEOUT,
        "body.too-slow",
        "the body came too slowly, and nothing was taken: send it again, in parts if need be");
  }

  public Problem with(String name, Object value) {
    getBody().setProperty(name, value);
    return this;
  }

  /** Tells when to try again. */
  public Problem retryAfter(int seconds) {
    getHeaders().set("Retry-After", Integer.toString(seconds));
    return this;
  }

  /** The whole answer, for where it is not thrown. */
  public ResponseEntity<ProblemDetail> answer() {
    return ResponseEntity.status(getStatusCode()).headers(getHeaders()).body(getBody());
  }

  static URI type(String code) {
    return URI.create("/problems/" + code);
  }
}
