package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a figure becomes a status: bands in order, the first whose tests are passed wins (rules 1 and
 * 2 of the specification).
 *
 * @param distance how a distance is reckoned where a test says nothing else
 */
public record Banding(Distance distance, List<Band> bands) {

  /** Whether the distance from target alone decides, by limits in their order. */
  public boolean plain() {
    return bands.stream().allMatch(Band::plain);
  }

  /** The names of figures that are judged beside a series' own. */
  public Set<String> limbs() {
    return bands.stream()
        .flatMap(band -> band.tests().stream())
        .map(BandTest::limb)
        .map(Optional::ofNullable)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
