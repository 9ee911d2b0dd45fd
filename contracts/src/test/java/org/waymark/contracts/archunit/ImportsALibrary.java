package org.waymark.contracts.archunit;

import org.assertj.core.api.Assertions;

/** Breaks a rule on purpose: contracts must not import a library. */
final class ImportsALibrary {
  static final Class<?> LIBRARY = Assertions.class;

  private ImportsALibrary() {}
}
