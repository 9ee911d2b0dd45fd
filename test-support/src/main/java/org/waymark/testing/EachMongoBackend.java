package org.waymark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class once per store: its constructor, or one field marked {@code @Parameter}, takes
 * the {@link MongoBackend}. Ask it for its address in the constructor or {@code @BeforeEach}, so
 * that an absent store skips the tests by name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(MongoBackends.class)
public @interface EachMongoBackend {}
