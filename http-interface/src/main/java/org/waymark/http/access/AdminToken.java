package org.waymark.http.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** Knows one token, the administrator's; compared in constant time. */
public final class AdminToken implements OpaqueTokenIntrospector {
  private static final String NAME = "administrator";

  private final Optional<String> wanted;

  /**
   * @param token absent or blank: no token is known
   */
  public AdminToken(@Nullable String token) {
    this.wanted = Optional.ofNullable(token).filter(each -> !each.isBlank());
  }

  @Override
  public OAuth2AuthenticatedPrincipal introspect(String token) {
    if (wanted.filter(each -> same(each, token)).isEmpty()) {
      throw new BadOpaqueTokenException("this token is not known");
    }
    return new OAuth2IntrospectionAuthenticatedPrincipal(
        NAME,
        Map.of("active", true, "sub", NAME),
        AuthorityUtils.createAuthorityList("SCOPE_admin"));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
