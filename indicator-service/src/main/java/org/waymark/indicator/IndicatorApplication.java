package org.waymark.indicator;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Folds figures into the current state of each KPI and raises track events. */
@SpringBootApplication
public class IndicatorApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(IndicatorApplication.class)
        .properties("spring.config.name=application,indicator")
        .run(args);
  }
}
