package org.waymark.indicator.signal;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.projection.Projection;

/**
 * What a year was expected to end with, by the figures up to one of its periods.
 *
 * @param verdict what the policy says of the expected value
 * @param target what is wanted at the year's end
 */
public record Outturn(Projection projection, Verdict verdict, Optional<BigDecimal> target) {}
