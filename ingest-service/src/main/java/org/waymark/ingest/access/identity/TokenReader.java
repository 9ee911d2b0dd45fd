package org.waymark.ingest.access.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads a token of the council's identity provider. Only signatures by published keys are taken,
 * never secrets shared or none; the issuer is looked for at the first token, so that it may be away
 * when the service starts.
 */
final class TokenReader {
  private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(5);
  private static final List<SignatureAlgorithm> BY_KEY_PAIR =
      List.of(
          SignatureAlgorithm.RS256,
          SignatureAlgorithm.RS384,
          SignatureAlgorithm.RS512,
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.PS384,
          SignatureAlgorithm.PS512,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384,
          SignatureAlgorithm.ES512);

  /** The token is not one of the issuer's for us, or no longer. */
  static final class NotOurs extends Exception {
    private static final long serialVersionUID = 1L;

    NotOurs(Throwable why) {
      super(why);
    }
  }

  private final IdentityTerms terms;
  private final Clock wallClock;
  private @Nullable NimbusJwtDecoder decoder;
  private Instant notBefore = Instant.MIN;

  /**
   * @param wallClock real time, also where the installation's clock is simulated: the issuer's is
   */
  TokenReader(IdentityTerms terms, Clock wallClock) {
    this.terms = terms;
    this.wallClock = wallClock;
  }

  /**
   * @throws IOException if the issuer's keys are not to be had
   */
  Jwt read(String token) throws NotOurs, IOException {
    NimbusJwtDecoder known = decoder();
    try {
      return known.decode(token);
    } catch (JwtException wrong) {
      if (wrong.getCause() instanceof KeySourceException away
          && !(away instanceof RateLimitReachedException)) {
        throw new IOException("the issuer's keys are not to be had", away);
      }
      throw new NotOurs(wrong);
    }
  }

  private synchronized NimbusJwtDecoder decoder() throws IOException {
    NimbusJwtDecoder known = decoder;
    if (known != null) {
      return known;
    }
    Instant now = wallClock.instant();
    if (now.isBefore(notBefore)) {
      throw new IOException("the issuer was away a moment ago");
    }
    notBefore = now.plus(TRIED_AGAIN_AFTER);
    NimbusJwtDecoder made =
        NimbusJwtDecoder.withJwkSource(PublishedKeys.of(terms.issuer()))
            .jwsAlgorithms(all -> {
              all.clear();
              all.addAll(BY_KEY_PAIR);
            })
            .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((_, _) -> {}))
            .build();
    made.setJwtValidator(validator());
    decoder = made;
    return made;
  }

  /** The type is left to this validator, so that RFC 9068's is taken beside the older one. */
  private OAuth2TokenValidator<Jwt> validator() {
    var times = new JwtTimestampValidator(terms.skew());
    times.setClock(wallClock);
    times.setAllowEmptyExpiryClaim(false);
    var types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
    types.setAllowEmpty(true);
    return new DelegatingOAuth2TokenValidator<>(
        times,
        types,
        new JwtIssuerValidator(terms.issuer()),
        new JwtAudienceValidator(terms.audience()));
  }
}
