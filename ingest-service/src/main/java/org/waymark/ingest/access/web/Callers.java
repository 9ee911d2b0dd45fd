package org.waymark.ingest.access.web;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.waymark.ingest.access.Access.Caller;
import org.waymark.ingest.problem.Problem;

/** Who sends the present request. */
public final class Callers {
  static final String ATTRIBUTE = "caller";

  private Callers() {}

  /** The caller; the filter chain has let nobody else through. */
  public static Caller present() {
    var authentication =
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    var principal =
        (OAuth2AuthenticatedPrincipal) Objects.requireNonNull(authentication.getPrincipal());
    return Objects.requireNonNull(principal.<Caller>getAttribute(ATTRIBUTE));
  }

  /**
   * The caller, who must be allowed to write a feed.
   *
   * @throws org.springframework.web.ErrorResponseException 403 where he is not
   */
  public static Caller mayUse(String feed) {
    Caller caller = present();
    if (caller instanceof Caller.Sender sender && !sender.feed().equals(feed)) {
      throw Problem.of(
          HttpStatus.FORBIDDEN,
          "token.other-feed",
          "this token belongs to the feed '%s'".formatted(sender.feed()));
    }
    return caller;
  }
}
