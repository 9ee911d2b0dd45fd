package org.waymark.contracts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.IndicatorCode;

/**
 * Where a framework wants a figure to be over the years: from what it was to what it promises.
 *
 * @param goal the code of the goal it serves
 * @param indicator the one that measures it; absent where there is none yet
 * @param unit of the values, as "Mt CO2e"; absent where none is printed
 * @param points in the order of their periods
 */
public record Trajectory(
    String code,
    String goal,
    String title,
    @Nullable IndicatorCode indicator,
    @Nullable String unit,
    List<TrajectoryPoint> points) {}
