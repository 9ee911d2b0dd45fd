package org.waymark.reporting.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2TokenIntrospectionClaimNames;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** Knows the one token that may do everything; where none is set nobody may. */
final class AdminToken implements OpaqueTokenIntrospector {
  private final byte[] admin;

  AdminToken(String admin) {
    this.admin = admin.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public OAuth2AuthenticatedPrincipal introspect(String token) {
    boolean known =
        admin.length > 0 && MessageDigest.isEqual(admin, token.getBytes(StandardCharsets.UTF_8));
    if (!known) {
      throw new BadOpaqueTokenException("the token is unknown");
    }
    return new OAuth2IntrospectionAuthenticatedPrincipal(
        "admin",
        Map.of(
            OAuth2TokenIntrospectionClaimNames.ACTIVE,
            true,
            OAuth2TokenIntrospectionClaimNames.SUB,
            "admin",
            OAuth2TokenIntrospectionClaimNames.IAT,
            Instant.EPOCH),
        AuthorityUtils.createAuthorityList("SCOPE_admin"));
  }
}
