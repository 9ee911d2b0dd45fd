package org.waymark.indicator.inputs;

import org.waymark.contracts.due.WorkingDays;
import org.waymark.indicator.series.Rules;

/** The rules by catalogue version. */
public record Rulebook(Catalogues catalogues, WorkingDays days) {
  /**
   * @param number 0 for what applies before the first version
   * @throws NotYet if the version is not loaded yet
   */
  public Rules version(int number) {
    return number == 0
        ? new Rules(NoCatalogue.INDEX, days)
        : catalogues
            .version(number)
            .map(index -> new Rules(index, days))
            .orElseThrow(
                () -> new NotYet("catalogue version %d is not loaded yet".formatted(number)));
  }
}
