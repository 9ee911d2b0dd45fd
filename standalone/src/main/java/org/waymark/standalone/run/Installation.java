package org.waymark.standalone.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.waymark.standalone.broker.EmbeddedBroker;
import org.waymark.standalone.data.CannotStart;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.store.EmbeddedStore;

/**
 * The three services with broker and store in this JVM, on one data folder. Broker and store come
 * first and go last. Closing is also done when the process is told to end.
 */
public final class Installation implements AutoCloseable {
  private final Teardown teardown = new Teardown();
  private final Services services = new Services();
  private final Ports ports;
  private final String bootstrapServers;

  private Installation(DataFolder folder, Plan plan) {
    Runtime.getRuntime().addShutdownHook(new Thread(teardown::close, "waymark-shutdown"));
    teardown.add(folder);
    this.ports = plan.ports();
    try {
      this.bootstrapServers = open(folder, plan);
    } catch (RuntimeException e) {
      teardown.close();
      throw e;
    }
  }

  private String open(DataFolder folder, Plan plan) {
    ports.check();
    Path logFile = folder.subfolder("logs").resolve("waymark.log");
    teardown.add(logging(logFile));
    EmbeddedBroker broker = teardown.add(broker(folder, ports));
    EmbeddedStore store = teardown.add(EmbeddedStore.open(folder.path().resolve("store")));
    teardown.add(services);
    services.start(
        plan.clock(),
        ports,
        logFile.toString(),
        settings(plan, broker.bootstrapServers(), store.uri()));
    return broker.bootstrapServers();
  }

  /**
   * How the installation is to be run.
   *
   * @param settings properties for all three services, before their own files and the environment
   */
  public record Plan(Ports ports, Clock clock, String adminToken, Map<String, Object> settings) {
    public Plan {
      settings = Map.copyOf(settings);
    }
  }

  /**
   * Starts everything and returns when all three services take requests. The folder is closed with
   * the installation.
   *
   * @throws CannotStart with nothing left running
   */
  public static Installation start(DataFolder folder, Plan plan) {
    return new Installation(folder, plan);
  }

  /** A part of a running service. */
  public <T> T bean(Service service, Class<T> type) {
    return services.bean(service, type);
  }

  /** Where a service is found from this machine, without a slash at the end. */
  public String url(Service service) {
    return "http://127.0.0.1:" + service.port(ports);
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public void close() {
    teardown.close();
  }

  private Map<String, Object> settings(Plan plan, String broker, String store) {
    var settings = new HashMap<>(plan.settings());
    settings.put("WAYMARK_KAFKA", broker);
    settings.put("WAYMARK_MONGODB", store);
    settings.put("WAYMARK_REPLICATION", 1);
    settings.put("WAYMARK_ADMIN_TOKEN", plan.adminToken());
    settings.put("WAYMARK_REPORTING_PORT", ports.reporting());
    settings.put("WAYMARK_INGEST_PORT", ports.ingest());
    settings.put("WAYMARK_INDICATOR_PORT", ports.indicator());
    return settings;
  }

  private static EmbeddedBroker broker(DataFolder folder, Ports ports) {
    try {
      return EmbeddedBroker.start(folder.path().resolve("broker"), ports.broker(), Port.anyFree());
    } catch (IOException e) {
      throw new CannotStart("No free port for the broker's controller: " + e.getMessage(), e);
    }
  }

  /**
   * Logging is one per JVM: an empty context sets it up before the broker writes its first line.
   */
  private static AutoCloseable logging(Path logFile) {
    return new SpringApplicationBuilder(Nothing.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .registerShutdownHook(false)
        .properties(Map.of("logging.file.name", logFile.toString()))
        .run();
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
