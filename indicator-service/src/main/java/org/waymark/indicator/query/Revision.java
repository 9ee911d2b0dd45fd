package org.waymark.indicator.query;

import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;

/**
 * A figure other than the one that stood when its month was cut for the reports. One that was
 * marked provisional then was not signed off: that it is revised is what the mark announces.
 */
record Revision(Figures figures, Map<Period, Figure> signedOff) {
  Optional<Query> at(Period period) {
    return Optional.ofNullable(signedOff.get(period))
        .filter(stood -> !stood.provisional())
        .flatMap(stood ->
            figures
                .at(period)
                .filter(now -> !now.saysTheSameAs(stood))
                .map(now -> revised(period, stood, now)));
  }

  private static Query revised(Period period, Figure stood, Figure now) {
    return new Query(
        Query.SIGNED_OFF,
        "%s was closed with %s, which the reports show; %s replaces it"
            .formatted(Periods.inWords(period), stood.words(), now.words()));
  }
}
