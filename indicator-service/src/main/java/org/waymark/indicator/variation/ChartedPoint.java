package org.waymark.indicator.variation;

/**
 * A figure on a control chart.
 *
 * @param group which group's limits these are, counted from 0
 * @param upwards whether the special cause is high or rising; nothing where there is none
 * @param trial whether the group has fewer than 13 points, so that its limits are for trial
 */
public record ChartedPoint(
    Figure figure,
    int group,
    Limits limits,
    SpecialCause cause,
    boolean upwards,
    Variation verdict,
    boolean trial) {}
