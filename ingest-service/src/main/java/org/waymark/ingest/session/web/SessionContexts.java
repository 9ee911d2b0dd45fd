package org.waymark.ingest.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.waymark.ingest.access.web.CallerAuthentication;
import org.waymark.ingest.session.SignedIn;

/** Finds who is signed in by his browser's cookie, begins his session and ends it. */
public final class SessionContexts implements SecurityContextRepository {
  private final SignedIn signedIn;

  public SessionContexts(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder both) {
    return load(both.getRequest());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> load(request));
  }

  private SecurityContext load(HttpServletRequest request) {
    return SessionCookie.read(request)
        .flatMap(signedIn::caller)
        .map(CallerAuthentication::new)
        .map(SecurityContextImpl::new)
        .orElseGet(SecurityContextImpl::new);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(signedIn::end);
    if (context.getAuthentication() instanceof CallerAuthentication known) {
      SessionCookie.write(request, response, signedIn.begin(known.getPrincipal()));
    } else {
      SessionCookie.clear(request, response);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return SessionCookie.read(request).isPresent();
  }

  /** Looked up when it is first asked for, and once. */
  private static final class Deferred implements DeferredSecurityContext {
    private final Supplier<SecurityContext> loader;
    private @Nullable SecurityContext loaded;

    Deferred(Supplier<SecurityContext> loader) {
      this.loader = loader;
    }

    @Override
    public SecurityContext get() {
      SecurityContext context = loaded;
      if (context == null) {
        context = loader.get();
        loaded = context;
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
