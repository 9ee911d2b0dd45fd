package org.waymark.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Keeps the ledger and the cuts, publishes the monthly reports and serves the public pages. */
@SpringBootApplication
@EnableConfigurationProperties(ReportingSettings.class)
public class ReportingApplication {
  public static void main(String[] args) {
    System.setProperty("spring.config.name", "application,reporting");
    SpringApplication.run(ReportingApplication.class, args);
  }
}
