package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an annual target is spread over the months of a financial year.
 *
 * @param weights twelve positive weights, April first; they need not sum to one
 */
public record Profile(String code, List<BigDecimal> weights) {}
