package org.waymark.standalone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.standalone.data.CannotStart;

/**
 * A real, persistent Kafka broker of one node in this process (KRaft, combined mode). What it has
 * acknowledged survives the process being killed: it is in the operating system's hands by then.
 * Listens on the loopback interface only.
 *
 * <p>The caller holds the data folder's lock and has checked the port: a broker that meets another
 * on its port or its files may never finish shutting down.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(15);

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts the broker on what the folder holds, formatting it first where it is empty; returns when
   * it takes requests.
   */
  public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
    try {
      Files.createDirectories(folder);
      format(folder);
    } catch (Exception e) {
      throw new CannotStart("The broker's folder " + folder + " cannot be used: " + e, e);
    }
    var settings = BrokerSettings.of(folder, port, controllerPort);
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    var broker = new EmbeddedBroker(server, BrokerSettings.HOST + ":" + port);
    try {
      NoExit.during(server::startup);
    } catch (NoExit.Withheld e) {
      broker.close();
      throw new CannotStart(
          "The embedded broker gave up while it started; its log says why. Perhaps another program"
              + " took port %d or %d just then: start again.".formatted(port, controllerPort),
          e);
    } catch (RuntimeException e) {
      broker.close();
      throw new CannotStart("The embedded broker did not start: " + e.getMessage(), e);
    }
    return broker;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Shuts down cleanly, but never waits for longer than a quarter of a minute. */
  @Override
  public void close() {
    Thread closing =
        Thread.ofPlatform()
            .daemon()
            .name("broker-shutdown")
            .start(() -> {
              server.shutdown();
              server.awaitShutdown();
            });
    try {
      if (!closing.join(SHUTDOWN_LIMIT)) {
        LOG.warn(
            "The embedded broker did not shut down within {} s and is left; its data is safe",
            SHUTDOWN_LIMIT.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void format(Path folder) throws Exception {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try (var silent = new PrintStream(OutputStream.nullOutputStream())) {
      new Formatter()
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(BrokerSettings.NODE)
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .addDirectory(folder.toString())
          .setMetadataLogDirectory(folder.toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setPrintStream(silent)
          .run();
    }
  }
}
