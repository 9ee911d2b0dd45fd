package org.waymark.http.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;

/**
 * What is answered to whom the filter chain does not let through. Each answer is the same for every
 * path, so that it tells nothing about what there is.
 */
public class TokenRefusals
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private final ProblemWriter writer;

  public TokenRefusals(ProblemWriter writer) {
    this.writer = writer;
  }

  /** No valid token, whatever is wrong with it. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    writer.write(
        response,
        Problem.of(HttpStatus.UNAUTHORIZED, "token.unknown", "a valid bearer token is wanted"));
  }

  /** A valid token that may not do this. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    writer.write(
        response,
        Problem.of(HttpStatus.FORBIDDEN, "token.not-allowed", "this token may not do this"));
  }

  /** A path, method or header that no honest client sends. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
      throws IOException {
    writer.write(
        response,
        Problem.of(
            HttpStatus.BAD_REQUEST,
            "request.invalid",
            "the path, method or a header is written in a way that is not taken"));
  }
}
