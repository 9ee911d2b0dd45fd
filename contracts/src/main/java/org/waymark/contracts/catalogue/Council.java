package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.GssCode;

/**
 * The council whose promises are tracked.
 *
 * @param accent its one accent colour, as {@code #005a30}
 * @param illustrative a sentence for every page and report where the figures are not real
 * @param queries from when on figures are queried, where a policy does not say otherwise
 */
public record Council(
    String code,
    String name,
    String shortName,
    @Nullable GssCode gss,
    String accent,
    @Nullable String illustrative,
    @Nullable QueryRules queries) {

  /** A council that queries figures by the defaults. */
  public Council(
      String code,
      String name,
      String shortName,
      @Nullable GssCode gss,
      String accent,
      @Nullable String illustrative) {
    this(code, name, shortName, gss, accent, illustrative, null);
  }
}
