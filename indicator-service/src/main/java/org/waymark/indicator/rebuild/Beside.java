package org.waymark.indicator.rebuild;

import org.waymark.indicator.inputs.SeriesStore;

/** Room beside the live collections for state folded again, and the comparison of the two. */
public interface Beside {
  /** Empty room; what an earlier rebuild left there is dropped. */
  SeriesStore fresh();

  /**
   * Compares byte for byte, leaving out generation and marks. Documents that the live fold has
   * meanwhile folded further are counted, not compared.
   */
  Comparison compare();
}
