package org.waymark.indicator;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service, under {@code waymark}.
 *
 * @param storeTimeout how long a call waits for MongoDB before the partition rests
 */
@ConfigurationProperties("waymark")
public record IndicatorSettings(
    @DefaultValue("5s") Duration storeTimeout, @DefaultValue Retry retry) {
  /**
   * How long a partition rests when a dependency is away.
   *
   * @param first after the first failure; each further one doubles it
   * @param longest never longer
   */
  public record Retry(
      @DefaultValue("250ms") Duration first, @DefaultValue("10s") Duration longest) {}
}
