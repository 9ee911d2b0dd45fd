package org.waymark.ingest.access.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.waymark.ingest.access.Access;

/**
 * Knows a caller by Waymark's own token: in a request's header, or as the password of a page's
 * sign-in, where no name is asked for.
 */
final class TokenProvider implements AuthenticationProvider {
  private final Access access;
  private final JudgedTokens judged;

  TokenProvider(Access access, JudgedTokens judged) {
    this.access = access;
    this.judged = judged;
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    return judged.judge(presented, this::known);
  }

  private CallerAuthentication known(String token) {
    return access
        .caller(token)
        .map(CallerAuthentication::new)
        .orElseThrow(() -> new InvalidBearerTokenException("unknown, expired or revoked"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return BearerTokenAuthenticationToken.class.isAssignableFrom(type)
        || UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
