package org.waymark.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The stores on which a contract kit runs: the embedded one always, and a real MongoDB. Where no
 * real one is to be had it stays in the list as {@link MongoBackend.Absent}, so that its tests are
 * reported as skipped with the reason. See {@link EachMongoBackend}.
 */
public final class MongoBackends implements ArgumentsProvider {

  /** The embedded store, then the real one. */
  public static Stream<MongoBackend> available() {
    return Stream.of(MongoForTests.embedded(), MongoForTests.real());
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return available().map(Arguments::of);
  }
}
