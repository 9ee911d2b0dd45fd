package org.waymark.benchmarks.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.benchmarks.installation.Child;

/**
 * What each process used. Unlike a rate it hardly depends on what else the machine is doing, so it
 * says best where the time goes.
 */
public final class ProcessorTime {
  private final List<Child> children;
  private final Map<String, Duration> used = new LinkedHashMap<>();
  private Map<String, Duration> before = Map.of();

  public ProcessorTime(List<Child> children) {
    this.children = children;
  }

  public void begin() {
    before = now();
  }

  public void end() {
    now()
        .forEach((name, time) ->
            used.merge(name, time.minus(before.getOrDefault(name, Duration.ZERO)), Duration::plus));
  }

  private Map<String, Duration> now() {
    Map<String, Duration> all = new LinkedHashMap<>();
    all.put("driver", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    children.forEach(child -> all.put(child.name(), child.processorTime()));
    return all;
  }

  /** Microseconds for each of so many things done, by process. */
  public String each(double done) {
    return used.entrySet().stream()
        .map(e -> "%s %.2f".formatted(e.getKey(), e.getValue().toNanos() / 1e3 / done))
        .collect(Collectors.joining(", "));
  }
}
