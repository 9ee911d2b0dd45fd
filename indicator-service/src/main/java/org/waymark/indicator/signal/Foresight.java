package org.waymark.indicator.signal;

import java.util.List;
import java.util.Optional;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.variation.Figure;

/** What signals are read from. */
public interface Foresight {
  /** The figures that make a chart, earliest first; none where figures accumulate. */
  List<Figure> charted();

  /** The periods with which a new history begins: nothing before them is comparable. */
  List<Period> breaks();

  /** What the year was expected to end with, by the figures up to a period. */
  Optional<Outturn> outturn(Period asOf);
}
