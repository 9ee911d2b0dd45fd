package org.waymark.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Takes feeds and the catalogue over HTTP and publishes them as events. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestApplication {
  public static void main(String[] args) {
    // the three services can share one JVM, so each has a configuration file of its own name
    System.setProperty("spring.config.name", "application,ingest");
    SpringApplication.run(IngestApplication.class, args);
  }
}
