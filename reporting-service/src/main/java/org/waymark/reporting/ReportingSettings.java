package org.waymark.reporting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service goes about it.
 *
 * @param backOff how long a partition waits before it tries again; below {@code
 *     max.poll.interval.ms}
 * @param lookEvery how often complete cuts are looked for where nobody said that there are any
 */
@ConfigurationProperties("waymark.reporting")
public record ReportingSettings(Duration backOff, Duration lookEvery) {}
