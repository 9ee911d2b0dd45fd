package org.waymark.standalone.run;

import org.waymark.indicator.IndicatorApplication;
import org.waymark.ingest.IngestApplication;
import org.waymark.reporting.ReportingApplication;

/** The three services, upstream first: the order in which they are stopped. */
public enum Service {
  INGEST("ingest", IngestApplication.class),
  INDICATOR("indicator", IndicatorApplication.class),
  REPORTING("reporting", ReportingApplication.class);

  private final String configuration;
  private final Class<?> application;

  Service(String configuration, Class<?> application) {
    this.configuration = configuration;
    this.application = application;
  }

  /** The name of its settings file, without ending, and of its log lines. */
  String configuration() {
    return configuration;
  }

  Class<?> application() {
    return application;
  }

  int port(Ports ports) {
    return switch (this) {
      case INGEST -> ports.ingest();
      case INDICATOR -> ports.indicator();
      case REPORTING -> ports.reporting();
    };
  }
}
