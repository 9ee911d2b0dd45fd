package org.waymark.ingest.access.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A token that was not looked at: too many wrong ones have come from the same address. */
public final class NotHeard extends AuthenticationException {
  private static final long serialVersionUID = 1L;
  private final Duration tryAgainAfter;

  NotHeard(Duration tryAgainAfter) {
    super("too many wrong tokens");
    this.tryAgainAfter = tryAgainAfter;
  }

  Duration tryAgainAfter() {
    return tryAgainAfter;
  }
}
