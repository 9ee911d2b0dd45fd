package org.waymark.ingest.access.web;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.waymark.ingest.access.Secrets;
import org.waymark.ingest.rate.Attempts;
import org.waymark.ingest.rate.web.LimitedWitness;

/** Has tokens judged, of whichever kind, and keeps count of the wrong ones by their address. */
final class JudgedTokens {
  private final Attempts attempts;
  private final LimitedWitness witness;

  JudgedTokens(Attempts attempts, LimitedWitness witness) {
    this.attempts = attempts;
    this.witness = witness;
  }

  /**
   * @param judge throws {@link InvalidBearerTokenException} where a token is wrong
   */
  CallerAuthentication judge(
      Authentication presented, Function<String, CallerAuthentication> judge) {
    String token = String.valueOf(presented.getCredentials()).strip();
    String address = address(presented);
    String hash = Secrets.hash(token);
    Duration notHeardFor = attempts.notHeardFor(address, hash);
    if (notHeardFor.isPositive()) {
      witness.notHeard();
      throw new NotHeard(notHeardFor);
    }
    try {
      CallerAuthentication known = judge.apply(token);
      attempts.wasRight(address, hash);
      return known;
    } catch (InvalidBearerTokenException wrong) {
      attempts.wasWrong(address);
      witness.wrongToken();
      throw wrong;
    }
  }

  private static String address(Authentication presented) {
    return presented.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }
}
