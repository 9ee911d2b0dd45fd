package org.waymark.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One store that tests may run on, shared by the whole JVM. An absent one carries why it is absent
 * and aborts each test that asks for its address, so that the report names the reason.
 */
public sealed interface MongoBackend {

  /** Tells databases of two runs on the same outside server apart. */
  String RUN = Long.toString(ProcessHandle.current().pid() ^ System.currentTimeMillis(), 36);

  AtomicInteger DATABASES = new AtomicInteger();

  /** How reports name this store. */
  String name();

  /** The address, without a database. */
  String uri();

  /** Whether this is MongoDB itself, on which promises count as proven. */
  boolean real();

  /** The name of a database that nobody has used, recognisable by the test that asked for it. */
  default String freshDatabase(Class<?> test) {
    var owner = test.getSimpleName().toLowerCase(Locale.ROOT);
    return "t-%.30s-%s-%d".formatted(owner, RUN, DATABASES.incrementAndGet());
  }

  /** Points a service's context at a fresh database of this store. */
  default void register(DynamicPropertyRegistry registry, Class<?> test) {
    var database = freshDatabase(test);
    registry.add("WAYMARK_MONGODB", this::uri);
    registry.add("spring.mongodb.database", () -> database);
  }

  /** A store that answered when it was chosen. */
  record Available(String name, String uri, boolean real) implements MongoBackend {

    @Override
    public String toString() {
      return name;
    }
  }

  /** A store that is not to be had here. */
  record Absent(String name, String reason) implements MongoBackend {

    @Override
    public String uri() {
      throw new TestAbortedException(name + " is not available: " + reason);
    }

    @Override
    public boolean real() {
      return true;
    }

    @Override
    public String toString() {
      return name + " (absent)";
    }
  }
}
