package org.waymark.indicator.judgement;

import java.math.BigDecimal;

/**
 * How far a figure is from what it is measured against.
 *
 * @param target the value it is measured against: the target, or the bound that is nearest
 * @param ahead positive where the figure is better than that, negative where it is worse, in units
 */
record Gap(BigDecimal target, BigDecimal ahead) {}
