package org.waymark.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The store that this JVM's tests share: {@code WAYMARK_TEST_MONGODB_URI} where it is set, else
 * {@code mongo:8.0} where Docker has that image, else a {@code mongod} on the PATH, else the
 * embedded store. Which one was taken, and why not an earlier one, is logged once.
 *
 * <p>{@code WAYMARK_TEST_MONGODB} narrows the choice to {@code docker}, {@code mongod} or {@code
 * embedded}.
 */
public final class MongoForTests {

  /** Also the image of docker-compose.yml. */
  public static final String IMAGE = "mongo:8.0";

  private static final Logger LOG = LoggerFactory.getLogger(MongoForTests.class);
  private static final String REAL = "MongoDB";

  private static final Supplier<MongoBackend> EMBEDDED = SingletonSupplier.of(MongoForTests::embed);
  private static final Supplier<MongoBackend> SHARED = SingletonSupplier.of(MongoForTests::choose);
  private static final Supplier<MongoBackend> REAL_ONE =
      SingletonSupplier.of(() -> chooseReal(System.getenv()));

  private MongoForTests() {}

  /** The store to use where a test needs just one. */
  public static MongoBackend shared() {
    return SHARED.get();
  }

  /** The embedded store, whatever else there is. */
  public static MongoBackend embedded() {
    return EMBEDDED.get();
  }

  /** A real MongoDB, or {@link MongoBackend.Absent} with the reasons. */
  public static MongoBackend real() {
    return REAL_ONE.get();
  }

  private static MongoBackend choose() {
    var chosen = real() instanceof MongoBackend.Available real ? real : embedded();
    LOG.info("tests use {}", chosen);
    return chosen;
  }

  private static MongoBackend embed() {
    return new MongoBackend.Available("embedded store", new EmbeddedMongo().uri(), false);
  }

  static MongoBackend chooseReal(Map<String, String> environment) {
    var outside = environment.getOrDefault("WAYMARK_TEST_MONGODB_URI", "");
    if (!outside.isBlank()) {
      return new MongoBackend.Available("MongoDB of WAYMARK_TEST_MONGODB_URI", outside, true);
    }
    var only = environment.getOrDefault("WAYMARK_TEST_MONGODB", "");
    var reasons = new ArrayList<String>();
    Optional<MongoBackend> found = Optional.empty();
    if (only.isBlank() || only.equals("docker")) {
      found = inDocker(reasons);
    }
    if (found.isEmpty() && (only.isBlank() || only.equals("mongod"))) {
      found = onThePath(reasons);
    }
    return found.orElseGet(() -> absent(only, reasons));
  }

  private static MongoBackend absent(String only, List<String> reasons) {
    var why = reasons.isEmpty() ? "WAYMARK_TEST_MONGODB=" + only : String.join("; ", reasons);
    LOG.info("no real MongoDB for tests: {}", why);
    return new MongoBackend.Absent(REAL, why);
  }

  private static Optional<MongoBackend> inDocker(List<String> reasons) {
    var whyNot = DockerImages.whyNot(IMAGE);
    if (whyNot.isPresent()) {
      reasons.add(whyNot.get());
      return Optional.empty();
    }
    try {
      var container = new MongoDBContainer(DockerImageName.parse(IMAGE));
      container.start();
      var uri = "mongodb://" + container.getHost() + ":" + container.getMappedPort(27017);
      return Optional.of(new MongoBackend.Available(IMAGE + " in Docker", uri, true));
    } catch (RuntimeException e) {
      reasons.add("Docker could not start " + IMAGE + " (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }

  private static Optional<MongoBackend> onThePath(List<String> reasons) {
    if (MongodProcess.executable().isEmpty()) {
      reasons.add("no mongod on the PATH");
      return Optional.empty();
    }
    var uri = MongodProcess.standalone().uri();
    return Optional.of(new MongoBackend.Available("mongod on the PATH", uri, true));
  }
}
