package org.waymark.ingest.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.waymark.ingest.deadletter.LetterMetrics;

/**
 * How many dead letters nobody has dealt with, by the service that could not read them, and what
 * became of the others. What came from no service of ours counts as {@code other}.
 */
final class MeterLetters implements LetterMetrics {
  private static final List<String> SERVICES = List.of("ingest", "indicator", "reporting");
  private static final String OTHER = "other";

  private final Counter replayed;
  private final Counter discarded;
  private volatile Map<String, Long> open = Map.of();
  private volatile boolean known;

  MeterLetters(MeterRegistry meters) {
    replayed = settled(meters, "replayed");
    discarded = settled(meters, "discarded");
    SERVICES.forEach(service -> gauge(meters, service));
    gauge(meters, OTHER);
  }

  private static Counter settled(MeterRegistry meters, String result) {
    return Counter.builder("waymark.dead.letters.settled")
        .description("Dead letters put back on their topics, or discarded")
        .tag("result", result)
        .register(meters);
  }

  private void gauge(MeterRegistry meters, String service) {
    Gauge.builder("waymark.dead.letters.open", () -> value(service))
        .description("Dead letters that nobody has dealt with")
        .tag("service", service)
        .register(meters);
  }

  private double value(String service) {
    if (!known) {
      return Double.NaN;
    }
    return service.equals(OTHER)
        ? open.entrySet().stream()
            .filter(each -> !SERVICES.contains(each.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum()
        : open.getOrDefault(service, 0L);
  }

  void open(Map<String, Long> counts) {
    open = Map.copyOf(counts);
    known = true;
  }

  void openIsUnknown() {
    known = false;
  }

  @Override
  public void replayed() {
    replayed.increment();
  }

  @Override
  public void discarded() {
    discarded.increment();
  }
}
