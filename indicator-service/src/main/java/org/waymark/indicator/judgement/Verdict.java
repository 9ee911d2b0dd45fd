package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.value.Status;

/**
 * What a banding says of a figure, and why.
 *
 * @param explanation the inputs, the arithmetic and the rule in words, without a full stop
 * @param small whether so few cases are behind the figure that one period alone shows little
 */
public record Verdict(Status status, String explanation, boolean small) {
  /** A verdict on a figure of enough cases, or of which nobody counts them. */
  public Verdict(Status status, String explanation) {
    this(status, explanation, false);
  }

  /** The same with a note where a colour rests on small numbers. */
  public Verdict counted(SmallNumbers rule, Optional<BigDecimal> cases) {
    return cases
        .filter(number -> status.isRated() && number.abs().compareTo(rule.below()) < 0)
        .map(number ->
            new Verdict(
                status,
                "%s; small numbers: %s is fewer than %s"
                    .formatted(
                        explanation, Decimals.shortest(number), Decimals.shortest(rule.below())),
                true))
        .orElse(this);
  }
}
