package org.waymark.standalone.run;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;
import org.waymark.standalone.data.CannotStart;

/** The three services' contexts in this JVM: apart from one another, but for the clock. */
final class Services implements AutoCloseable {
  private final Map<Service, ConfigurableApplicationContext> running = new EnumMap<>(Service.class);
  private boolean closed;

  /**
   * Starts the three side by side and returns when all are up.
   *
   * @param settings what overrides every service's own settings and the environment
   * @throws CannotStart naming the first service that failed and why
   */
  void start(Clock clock, Ports ports, String logFile, Map<String, Object> settings) {
    ExecutorService threads = Executors.newFixedThreadPool(Service.values().length);
    CompletionService<ConfigurableApplicationContext> starts =
        new ExecutorCompletionService<>(threads);
    for (Service service : Service.values()) {
      starts.submit(() -> start(service, clock, ports, logFile, settings));
    }
    threads.shutdown();
    try {
      for (int i = 0; i < Service.values().length; i++) {
        starts.take().get();
      }
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while starting.", e);
    }
  }

  <T> T bean(Service service, Class<T> type) {
    ConfigurableApplicationContext context;
    synchronized (this) {
      context = running.get(service);
    }
    if (context == null) {
      throw new IllegalStateException(service + " is not running");
    }
    return context.getBean(type);
  }

  private ConfigurableApplicationContext start(
      Service service, Clock clock, Ports ports, String logFile, Map<String, Object> settings) {
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(service.application())
              .bannerMode(Banner.Mode.OFF)
              .registerShutdownHook(false)
              .properties(
                  Map.of(
                      "spring.config.name",
                      "application," + service.configuration(),
                      "logging.file.name",
                      logFile))
              .initializers(fresh -> {
                fresh.getBeanFactory().registerSingleton("clock", clock);
                fresh
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new MapPropertySource(
                            "standalone", withPorts(service.port(ports), settings)));
              })
              .run();
      keep(service, context);
      return context;
    } catch (RuntimeException e) {
      throw new CannotStart("The " + service.configuration() + " service did not start", e);
    }
  }

  /** Set outright, so that a stray SERVER_PORT in the environment does not reach all three. */
  private static Map<String, Object> withPorts(int port, Map<String, Object> settings) {
    var all = new HashMap<>(settings);
    all.put("server.port", port);
    all.put("management.server.port", Ports.management(port));
    return all;
  }

  private synchronized void keep(Service service, ConfigurableApplicationContext context) {
    if (closed) {
      context.close();
    } else {
      running.put(service, context);
    }
  }

  private static CannotStart reason(@Nullable Throwable failure) {
    if (failure instanceof CannotStart refused && refused.getCause() != null) {
      Throwable root = NestedExceptionUtils.getMostSpecificCause(refused);
      return new CannotStart(
          refused.getMessage() + ": " + firstLine(String.valueOf(root.getMessage())), refused);
    }
    return new CannotStart("A service did not start: " + failure);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  /** Stops them in the order of the flow, so that each still finds what it writes to. */
  @Override
  public synchronized void close() {
    closed = true;
    running.values().forEach(ConfigurableApplicationContext::close);
    running.clear();
  }
}
