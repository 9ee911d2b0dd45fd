package org.waymark.ingest.access.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Grants the feed named in the path to who may use it, whether or not there is such a feed. */
public final class OwnFeed implements AuthorizationManager<RequestAuthorizationContext> {
  /** The name of the path's variable. */
  static final String FEED = "feed";

  /** Refuses another feed and one that does not exist alike. */
  static final class Other extends AuthorizationDecision {
    private static final long serialVersionUID = 1L;

    Other() {
      super(false);
    }
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
    String feed = String.valueOf(request.getVariables().get(FEED));
    boolean granted =
        who.get() instanceof CallerAuthentication known && known.getPrincipal().mayUse(feed);
    return granted ? new AuthorizationDecision(true) : new Other();
  }
}
