package org.waymark.ingest.access.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.FeedKind;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.Scope;
import org.waymark.ingest.access.web.TokenBodies.ScopeBody;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.ScopedRules;

/**
 * Reads what an administrator asks a token to be. A scope that would not bind, or that would leave
 * nothing to write, is a mistake and refused.
 */
final class TokenRequests {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_INDICATORS = 1000;

  private TokenRequests() {}

  static String name(@Nullable String wanted, String feed) {
    String name = wanted == null || wanted.isBlank() ? feed : wanted.strip();
    if (name.length() > LONGEST_NAME) {
      throw bad(
          "token.name-too-long",
          "a 'name' of at most %d characters is wanted".formatted(LONGEST_NAME));
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw bad("request.invalid", "a 'name' in one line is wanted");
    }
    return name;
  }

  static void nothingElse(Map<String, Object> others) {
    if (!others.isEmpty()) {
      throw bad("request.invalid", "there is a property that is not known: see the description");
    }
  }

  static Scope scope(@Nullable ScopeBody wanted, Feed feed, CatalogueIndex catalogue) {
    if (wanted == null) {
      return Scope.WHOLE_FEED;
    }
    nothingElse(wanted.others());
    return new Scope(indicators(wanted.indicators(), feed, catalogue), kinds(wanted, feed));
  }

  private static Set<FeedKind> kinds(ScopeBody wanted, Feed feed) {
    if (wanted.kinds() == null) {
      return Set.of();
    }
    if (!wanted.kinds().contains(feed.kind())) {
      throw scope("'kinds' must have the feed's own, '%s'".formatted(feed.kind().word()));
    }
    return Set.copyOf(wanted.kinds());
  }

  private static Set<String> indicators(
      @Nullable List<String> wanted, Feed feed, CatalogueIndex catalogue) {
    if (wanted == null) {
      return Set.of();
    }
    if (wanted.isEmpty() || wanted.size() > MOST_INDICATORS) {
      throw scope("1 to %d 'indicators' are wanted, or none named".formatted(MOST_INDICATORS));
    }
    if (!ScopedRules.canBind(Columns.of(feed.kind()))) {
      throw scope("rows of this feed name no indicator: leave 'indicators' out");
    }
    List<String> known =
        catalogue.catalogue().indicators().stream()
            .filter(indicator -> feed.mayWrite(indicator.directorate()))
            .map(Indicator::code)
            .map(Object::toString)
            .toList();
    List<String> unknown = wanted.stream().filter(code -> !known.contains(code)).limit(5).toList();
    if (!unknown.isEmpty()) {
      throw scope("the feed has no such indicators: " + String.join(", ", unknown));
    }
    return Set.copyOf(wanted);
  }

  private static Problem scope(String detail) {
    return bad("token.scope-invalid", detail);
  }

  private static Problem bad(String code, String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, code, detail);
  }
}
