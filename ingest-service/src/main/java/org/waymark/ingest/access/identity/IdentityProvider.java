package org.waymark.ingest.access.identity;

import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.waymark.ingest.access.web.CallerAuthentication;

/** Knows a caller by the word of the council's identity provider: a signed token (JWT). */
public final class IdentityProvider {
  private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
  private static final Pattern FORM =
      Pattern.compile("eyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");

  private final IdentityTerms terms;
  private final TokenReader reader;

  /**
   * @param wallClock real time
   */
  public IdentityProvider(IdentityTerms terms, Clock wallClock) {
    this.terms = terms;
    this.reader = new TokenReader(terms, wallClock);
  }

  /** Whether a token is of the form that is this provider's to judge. */
  public static boolean hasForm(String token) {
    return FORM.matcher(token).matches();
  }

  /**
   * @throws InvalidBearerTokenException if the token is not one of the issuer's for us
   * @throws AuthenticationServiceException if the issuer is away
   */
  public CallerAuthentication authenticate(String token) {
    try {
      return new Claims(terms, reader.read(token).getClaims())
          .caller()
          .map(CallerAuthentication::new)
          .orElseThrow(() -> refused("a signed token names neither an office nor an application"));
    } catch (TokenReader.NotOurs wrong) {
      throw refused("a signed token was refused: " + reason(wrong));
    } catch (IOException away) {
      LOG.warn("the identity provider: {}", away.toString());
      throw new AuthenticationServiceException("the identity provider is away", away);
    }
  }

  private static String reason(TokenReader.NotOurs wrong) {
    return String.valueOf(wrong.getCause()).lines().findFirst().orElse("");
  }

  private static InvalidBearerTokenException refused(String why) {
    LOG.debug("{}", why);
    return new InvalidBearerTokenException("not one of ours");
  }
}
