package org.waymark.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The same measured several times. */
public final class Rounds {
  private final List<Double> all = new ArrayList<>();

  public void add(double figure) {
    all.add(figure);
  }

  public double median() {
    List<Double> sorted = all.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Median, and lowest and highest in brackets. */
  public String text(int decimals) {
    String form = "%,." + decimals + "f";
    return (form + " (" + form + "–" + form + ")")
        .formatted(
            median(),
            all.stream().mapToDouble(Double::doubleValue).min().orElse(0),
            all.stream().mapToDouble(Double::doubleValue).max().orElse(0));
  }
}
