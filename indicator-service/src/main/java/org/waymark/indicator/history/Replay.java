package org.waymark.indicator.history;

import java.util.function.IntFunction;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.Series;

/**
 * A fact folded again. What changed a series is kept with the catalogue version that applied, and
 * folding is pure, so that this gives what it gave then.
 *
 * @param decision what the fact made of the series
 */
public record Replay(Series before, Fact fact, Decision decision) {
  /**
   * @param rules by catalogue version
   */
  public static Replay of(Series before, Fact fact, IntFunction<Rules> rules) {
    // records that changed nothing may have moved time on meanwhile
    Series then = before.reaching(fact.known());
    return new Replay(before, fact, then.apply(fact.said(), rules.apply(fact.catalogueVersion())));
  }

  /** The series as the fact left it. */
  public Series series() {
    return decision.series();
  }
}
