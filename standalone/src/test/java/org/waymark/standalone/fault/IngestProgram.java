package org.waymark.standalone.fault;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.waymark.ingest.IngestApplication;

/**
 * Ingest alone in a JVM of its own, impatient with a broker that is away, so that it can be killed.
 */
public final class IngestProgram {
  static final String READY = "ready";

  private IngestProgram() {}

  /** Arguments: bootstrap servers, the store's address, port, the administrator's token, log. */
  public static void main(String[] args) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("WAYMARK_KAFKA", args[0]);
    settings.put("WAYMARK_MONGODB", args[1]);
    settings.put("server.port", args[2]);
    settings.put("management.server.port", 0);
    settings.put("waymark.admin-token", args[3]);
    settings.put("waymark.ticks.scheduled", false);
    settings.put("waymark.ingest.lease", "2s");
    settings.put("waymark.ingest.acknowledge-within", "3s");
    settings.put("waymark.ingest.retry-pause", "200ms");
    settings.put("spring.kafka.producer.properties.max.block.ms", 1000);
    settings.put("spring.kafka.producer.properties.request.timeout.ms", 1000);
    settings.put("spring.kafka.producer.properties.delivery.timeout.ms", 2000);
    new SpringApplicationBuilder(IngestApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .properties(
            Map.of("spring.config.name", "application,ingest", "logging.file.name", args[4]))
        .initializers(fresh ->
            fresh
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("tests", settings)))
        .run();
    System.out.println(READY);
  }
}
