package org.waymark.indicator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class IndicatorApplication {
  public static void main(String[] args) {
    SpringApplication.run(IndicatorApplication.class, args);
  }
}
