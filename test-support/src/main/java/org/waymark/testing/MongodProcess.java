package org.waymark.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.opentest4j.TestAbortedException;
import org.springframework.util.FileSystemUtils;

/**
 * A real {@code mongod} as a child process, with a folder of its own that outlives kills. The
 * executable is the first {@code mongod} on the PATH.
 */
public final class MongodProcess implements RestartableMongo {

  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final String REPLICA_SET = "rs0";

  private final Path executable;
  private final Path folder;
  private final int port = FreePort.find();
  private final boolean replicaSet;
  private Process process;

  private MongodProcess(Path executable, boolean replicaSet) {
    this.executable = executable;
    this.replicaSet = replicaSet;
    this.folder = newFolder();
    this.process = launch();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitAnswer();
    if (replicaSet) {
      initiateReplicaSet();
    }
  }

  /** The first {@code mongod} on the PATH, if there is one. */
  public static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A standalone server; aborts the calling test, with the reason, where there is no mongod. */
  public static MongodProcess standalone() {
    return new MongodProcess(executableOrAbort(), false);
  }

  /** A replica set of one, which has transactions; aborts likewise. */
  public static MongodProcess replicaSet() {
    return new MongodProcess(executableOrAbort(), true);
  }

  @Override
  public String uri() {
    return "mongodb://127.0.0.1:" + port + (replicaSet ? "/?replicaSet=" + REPLICA_SET : "");
  }

  /** Kills the process at once ({@code kill -9}): nothing is flushed, nobody is told. */
  public synchronized void kill9() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void kill() {
    kill9();
  }

  @Override
  public synchronized void start() {
    if (process.isAlive()) {
      throw new IllegalStateException("mongod is running already");
    }
    process = launch();
    awaitAnswer();
  }

  @Override
  public synchronized void close() {
    kill9();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path executableOrAbort() {
    return executable().orElseThrow(() -> new TestAbortedException("no mongod on the PATH"));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("waymark-mongod-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() {
    var command = new ArrayList<>(List.of(executable.toString(), "--dbpath", folder.toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--bind_ip", "127.0.0.1"));
    command.addAll(List.of("--wiredTigerCacheSizeGB", "0.25", "--nounixsocket"));
    if (replicaSet) {
      command.addAll(List.of("--replSet", REPLICA_SET));
    }
    var log = ProcessBuilder.Redirect.appendTo(folder.resolve("mongod.log").toFile());
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitAnswer() {
    try (var client = directClient()) {
      Awaitility.await("mongod on port " + port)
          .atMost(START_LIMIT)
          .failFast("mongod ended: " + folder.resolve("mongod.log"), () -> !process.isAlive())
          .until(() -> answers(client));
    }
  }

  private static boolean answers(MongoClient client) {
    return client
        .getDatabase("admin")
        .runCommand(new Document("ping", 1))
        .get("ok", 0.0)
        .equals(1.0);
  }

  private void initiateReplicaSet() {
    var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
    var config = new Document("_id", REPLICA_SET).append("members", List.of(member));
    try (var client = directClient()) {
      var admin = client.getDatabase("admin");
      admin.runCommand(new Document("replSetInitiate", config));
      Awaitility.await("replica set of one")
          .atMost(START_LIMIT)
          .until(() -> admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary"));
    }
  }

  private MongoClient directClient() {
    return MongoClients.create(
        "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=30000");
  }
}
