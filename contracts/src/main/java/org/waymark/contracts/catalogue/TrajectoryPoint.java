package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * One year on a trajectory's way.
 *
 * @param value absent where the framework gives only words for it
 */
public record TrajectoryPoint(Period period, @Nullable BigDecimal value, @Nullable String note) {}
