package org.waymark.ingest.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.waymark.ingest.access.Access;
import org.waymark.ingest.access.Caller;

/** Begins and ends sessions, each for a working day at most. */
public final class SignedIn {
  /** How long a session lasts. */
  public static final Duration LASTS = Duration.ofHours(8);

  private static final int RANDOM_BYTES = 32;

  private final Sessions sessions;
  private final Access access;
  private final InstantSource wallClock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param wallClock real time, also where the installation's clock is simulated
   */
  public SignedIn(Sessions sessions, Access access, InstantSource wallClock) {
    this.sessions = sessions;
    this.access = access;
    this.wallClock = wallClock;
  }

  /** Begins a session; answers what the browser is to hold. */
  public String begin(Caller caller) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var expires = wallClock.instant().plus(LASTS).truncatedTo(ChronoUnit.MILLIS);
    sessions.add(new Session(hash(secret), caller, expires));
    return secret;
  }

  /** Nothing where the session is unknown or over, or its token has ended meanwhile. */
  public Optional<Caller> caller(String secret) {
    return sessions
        .byHash(hash(secret))
        .filter(session -> wallClock.instant().isBefore(session.expires()))
        .map(Session::caller)
        .filter(access::isStillKnown);
  }

  public void end(String secret) {
    sessions.remove(hash(secret));
  }

  /** Removes sessions that are over. */
  public void tidy() {
    sessions.removeExpired(wallClock.instant());
  }

  private static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
