package org.waymark.contracts.catalogue;

import java.util.List;

/**
 * How a figure's distance from its target becomes a status: bands in order, the first that holds
 * wins (rules 1 and 2 of the specification).
 */
public record Banding(Distance distance, List<Band> bands) {}
