package org.waymark.ingest.access.web;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.waymark.ingest.access.Caller;

/** A caller who is known, whichever way he signed in. The token itself is not kept. */
public final class CallerAuthentication extends AbstractAuthenticationToken {
  public static final String ADMIN = "ADMIN";
  private static final long serialVersionUID = 1L;

  private final Caller caller;

  public CallerAuthentication(Caller caller) {
    super(
        caller instanceof Caller.Admin
            ? AuthorityUtils.createAuthorityList(ADMIN)
            : AuthorityUtils.NO_AUTHORITIES);
    this.caller = caller;
    setAuthenticated(true);
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return caller.name();
  }
}
