package org.waymark.ingest.access.web;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.Scope;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.ScopedRules;

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

  /**
   * The caller, who must be allowed to write a feed of this kind.
   *
   * @throws org.springframework.web.ErrorResponseException 403 where he is not
   */
  public static Caller mayWrite(Feed feed) {
    Caller caller = mayUse(feed.code());
    Scope scope = caller.scope();
    boolean binds = scope.indicators().isEmpty() || ScopedRules.canBind(Columns.of(feed.kind()));
    if (!scope.covers(feed.kind()) || !binds) {
      throw Problem.of(
          HttpStatus.FORBIDDEN, "token.other-kind", "this token was made for another kind of feed");
    }
    return caller;
  }
}
