package org.waymark.ingest.access.web;

import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.ingest.access.Caller;

/** Who sends the present request. */
public final class Callers {
  private Callers() {}

  /** The caller; the filter chain has let nobody else through. */
  public static Caller present() {
    var known =
        (CallerAuthentication)
            Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    return known.getPrincipal();
  }

  /**
   * The caller, who must be allowed to use a feed. Paths below {@code /api/v1/feeds/{feed}} are
   * guarded by the filter chain already; this is for what names its feed in another way.
   *
   * @throws org.springframework.web.ErrorResponseException 403 where he is not; the same whether or
   *     not there is such a feed
   */
  public static Caller mayUse(String feed) {
    Caller caller = present();
    if (!caller.mayUse(feed)) {
      throw Refusals.otherFeed();
    }
    return caller;
  }
}
