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
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.http.access.TokenRefusals;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.ingest.rate.web.LimitedWitness;

/** Here one may also have sent too many wrong tokens, or a token of another feed. */
@Component
final class Refusals extends TokenRefusals {
  private static final int SOON = 5;

  private final ProblemWriter writer;

  Refusals(ProblemWriter writer) {
    super(writer);
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof NotHeard tooMany) {
      writer.write(
          response,
          LimitedWitness.problem("too many wrong tokens were sent", tooMany.tryAgainAfter()));
    } else {
      super.commence(request, response, why);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    boolean otherFeed =
        why instanceof AuthorizationDeniedException denied
            && denied.getAuthorizationResult() instanceof OwnFeed.Other;
    if (otherFeed) {
      writer.write(response, otherFeed());
    } else {
      super.handle(request, response, why);
    }
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
}
