package org.waymark.ingest.access.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/**
 * The keys that an issuer publishes, found by its own description (OpenID Connect Discovery). They
 * are read again every five minutes, and for a key that is not known, but then at most every half
 * minute: a stranger's tokens cannot make us ask more often. While the issuer is away the last ones
 * are good for an hour.
 */
final class PublishedKeys {
  private static final String DESCRIPTION = "/.well-known/openid-configuration";
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 256 * 1024;
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration REFRESH_WITHIN = Duration.ofSeconds(10);
  private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(30);
  private static final Duration WITHOUT_ISSUER = Duration.ofHours(1);

  private PublishedKeys() {}

  /**
   * @throws IOException if the issuer cannot be reached or describes itself as another
   */
  static JWKSource<SecurityContext> of(String issuer) throws IOException {
    var retriever =
        new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), MOST_BYTES);
    return JWKSourceBuilder.<SecurityContext>create(address(issuer, retriever), retriever)
        .cache(KEPT.toMillis(), REFRESH_WITHIN.toMillis())
        .rateLimited(ASKED_AGAIN_AFTER.toMillis())
        .retrying(true)
        .outageTolerant(WITHOUT_ISSUER.toMillis())
        .build();
  }

  private static URL address(String issuer, DefaultResourceRetriever retriever) throws IOException {
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    String text = retriever.retrieveResource(URI.create(base + DESCRIPTION).toURL()).getContent();
    try {
      Map<String, Object> said = JSONObjectUtils.parse(text);
      URI keys = URI.create(String.valueOf(said.get("jwks_uri")));
      if (!issuer.equals(said.get("issuer")) || !IdentityTerms.isSafe(keys)) {
        throw new IOException("the issuer describes itself as another, or has no safe keys");
      }
      return keys.toURL();
    } catch (ParseException | IllegalArgumentException wrong) {
      throw new IOException("the issuer's description cannot be read", wrong);
    }
  }
}
