package org.waymark.ingest.access.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Whose word is taken for who a caller is, and where in a token it is said.
 *
 * @param issuer of the tokens, exactly as they and its own description name it
 * @param audience that a token must be made for
 * @param rolesClaim where the roles are; dots lead into objects
 * @param adminRole makes an administrator
 * @param feedsClaim where the codes of the feeds are that a sender may use
 * @param nameClaim where his office or system is named, for lineage: never a person
 * @param skew by how much two clocks may differ
 */
public record IdentityTerms(
    String issuer,
    String audience,
    String rolesClaim,
    String adminRole,
    String feedsClaim,
    String nameClaim,
    Duration skew) {
  private static final Duration LONGEST_SKEW = Duration.ofMinutes(2);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public IdentityTerms {
    if (!isSafe(URI.create(issuer))) {
      throw new IllegalArgumentException("an issuer is wanted that is reached by https");
    }
    if (audience.isBlank()) {
      throw new IllegalArgumentException(
          "with an issuer an audience is wanted, or tokens made for others would be taken");
    }
    if (skew.isNegative() || skew.compareTo(LONGEST_SKEW) > 0) {
      throw new IllegalArgumentException("a skew is wanted from 0 to " + LONGEST_SKEW);
    }
  }

  /** Whether nobody on the way could put in keys of his own. */
  static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || "http".equals(address.getScheme())
            && address.getHost() != null
            && THIS_MACHINE.contains(address.getHost());
  }
}
