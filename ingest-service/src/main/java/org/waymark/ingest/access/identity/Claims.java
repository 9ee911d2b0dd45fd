package org.waymark.ingest.access.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.Scope;

/**
 * Who a token's claims say the caller is. His name, which lineage and the audit trail keep, is that
 * of his office or else of the application he uses, never his own: {@code sub}, {@code name} and
 * {@code email} are not read at all. A token that names neither is not taken.
 */
final class Claims {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_FEEDS = 200;

  private final IdentityTerms terms;
  private final Map<String, Object> claims;

  Claims(IdentityTerms terms, Map<String, Object> claims) {
    this.terms = terms;
    this.claims = claims;
  }

  /** The caller; nothing where the token does not say under which name. */
  Optional<Caller> caller() {
    return Stream.of(terms.nameClaim(), "client_id", "azp")
        .flatMap(claim -> words(claim).stream())
        .filter(Claims::isName)
        .findFirst()
        .map(this::caller);
  }

  private Caller caller(String name) {
    if (words(terms.rolesClaim()).contains(terms.adminRole())) {
      return new Caller.Admin(name);
    }
    Set<String> feeds =
        words(terms.feedsClaim()).stream().limit(MOST_FEEDS).collect(Collectors.toSet());
    return new Caller.Sender(name, feeds, Scope.WHOLE_FEED, null);
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** A claim's texts; a claim whose name has dots is looked for whole, then step by step. */
  private List<String> words(String claim) {
    Object found = claims.containsKey(claim) ? claims.get(claim) : within(claims, claim);
    return switch (found) {
      case String word -> List.of(word);
      case Collection<?> several ->
          several.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case null, default -> List.of();
    };
  }

  private static @Nullable Object within(Map<?, ?> object, String path) {
    int dot = path.indexOf('.');
    Object next = object.get(dot < 0 ? path : path.substring(0, dot));
    return dot >= 0 && next instanceof Map<?, ?> inner
        ? within(inner, path.substring(dot + 1))
        : dot < 0 ? next : null;
  }
}
