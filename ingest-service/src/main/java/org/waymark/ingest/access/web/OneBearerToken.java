package org.waymark.ingest.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Takes the token from the one {@code Authorization} header and nowhere else. A token in an address
 * ends up in logs and histories, so a request that has one there is refused even beside a good
 * header; two headers could mean two things to two readers, and one beyond a bound is none of ours.
 */
final class OneBearerToken implements BearerTokenResolver {
  private static final int LONGEST_HEADER = 6000;
  private static final Pattern IN_THE_ADDRESS = Pattern.compile("(^|&)access_token=");

  private final BearerTokenResolver header = new DefaultBearerTokenResolver();

  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    List<String> given = Collections.list(request.getHeaders("Authorization"));
    if (given.size() > 1 || given.stream().anyMatch(text -> text.length() > LONGEST_HEADER)) {
      throw refused("one token of a bounded length is wanted");
    }
    String query = request.getQueryString();
    if (query != null && IN_THE_ADDRESS.matcher(query).find()) {
      throw refused("no token is taken from the address");
    }
    return header.resolve(request);
  }

  private static OAuth2AuthenticationException refused(String why) {
    return new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest(why));
  }
}
