package org.waymark.benchmarks.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real mongod, a real broker and the service as it is deployed, on a folder that goes at the end.
 */
public final class Installation implements AutoCloseable {
  static final String ADMIN = "administrator-of-benchmarks";
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  private final Path folder;
  private final int ingestPort = Child.freePort();
  private final int kafkaPort = Child.freePort();
  private final List<Child> children = new ArrayList<>();

  private Installation(Path folder) {
    this.folder = folder;
  }

  /**
   * @param options of the service's virtual machine
   */
  public static Installation start(List<String> options, List<String> settings) {
    try {
      var installation = new Installation(Files.createTempDirectory("waymark-benchmark-"));
      installation.start(Child.freePort(), options, settings);
      return installation;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void start(int mongoPort, List<String> options, List<String> settings)
      throws IOException {
    String store = Files.createDirectory(folder.resolve("mongo")).toString();
    children.add(
        Child.start(
            "mongod",
            List.of(
                "mongod",
                "--dbpath",
                store,
                "--port",
                "" + mongoPort,
                "--bind_ip",
                "127.0.0.1",
                "--wiredTigerCacheSizeGB",
                "0.5",
                "--nounixsocket"),
            folder,
            mongoPort));
    children.add(
        Child.start(
            "broker",
            List.of(
                JAVA,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                folder.resolve("kafka").toString(),
                "" + kafkaPort,
                "" + Child.freePort()),
            folder,
            kafkaPort));
    children.add(Child.start("ingest", ingest(mongoPort, options, settings), folder, ingestPort));
  }

  private List<String> ingest(int mongoPort, List<String> options, List<String> settings) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-jar",
            System.getProperty("waymark.ingest", ""),
            "--server.port=" + ingestPort,
            "--management.server.port=" + Child.freePort(),
            "--WAYMARK_KAFKA=" + kafka(),
            "--WAYMARK_MONGODB=mongodb://127.0.0.1:" + mongoPort,
            "--waymark.admin-token=" + ADMIN));
    command.addAll(settings);
    return command;
  }

  public String kafka() {
    return "127.0.0.1:" + kafkaPort;
  }

  public int ingestPort() {
    return ingestPort;
  }

  /** Store, broker and service. */
  public List<Child> children() {
    return List.copyOf(children);
  }

  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    children.reversed().forEach(Child::close);
    keepLogs();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  /** Beside the classes, to be read after a run that failed. */
  private void keepLogs() {
    Path logs = Path.of(System.getProperty("waymark.benchmarks", "."), "target", "logs");
    try {
      Files.createDirectories(logs);
      for (Child child : children) {
        String log = child.name() + ".log";
        Files.copy(folder.resolve(log), logs.resolve(log), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
