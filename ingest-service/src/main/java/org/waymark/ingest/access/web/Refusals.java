package org.waymark.ingest.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.ingest.problem.Problem;
import org.waymark.ingest.problem.ProblemWriter;
import org.waymark.ingest.rate.web.LimitedWitness;

/**
 * What is answered to whom the filter chain does not let through. Each answer is the same for every
 * path, so that it tells nothing about what there is.
 */
@Component
final class Refusals
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private static final int SOON = 5;

  private final ProblemWriter writer;

  Refusals(ProblemWriter writer) {
    this.writer = writer;
  }

  /** No valid token, whatever is wrong with it. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof NotHeard tooMany) {
      writer.write(
          response,
          LimitedWitness.problem("too many wrong tokens were sent", tooMany.tryAgainAfter()));
      return;
    }
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
    boolean otherFeed =
        why instanceof AuthorizationDeniedException denied
            && denied.getAuthorizationResult() instanceof OwnFeed.Other;
    writer.write(response, otherFeed ? otherFeed() : notAllowed());
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

  /**
   * Tokens cannot be looked up while the store is away, or what vouches for them; that is no fault
   * of the caller's.
   */
  OncePerRequestFilter whileNobodyCanBeKnown() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        try {
          chain.doFilter(request, response);
        } catch (DataAccessException away) {
          writer.write(response, Problem.storeUnavailable());
        } catch (AuthenticationServiceException away) {
          writer.write(response, identityUnavailable());
        }
      }
    };
  }

  private static Problem identityUnavailable() {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "identity.unavailable",
            "the identity provider cannot be reached; sending again is safe")
        .retryAfter(SOON);
  }

  static Problem otherFeed() {
    return Problem.of(HttpStatus.FORBIDDEN, "token.other-feed", "this token may not use this feed");
  }

  private static Problem notAllowed() {
    return Problem.of(HttpStatus.FORBIDDEN, "token.not-allowed", "this token may not do this");
  }
}
