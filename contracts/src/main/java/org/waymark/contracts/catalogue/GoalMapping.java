package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The place of an indicator under a framework.
 *
 * @param primary whether this is the goal it mainly serves
 * @param printedLabel the goal's name as the source prints it, where it differs
 */
public record GoalMapping(
    String framework,
    String goal,
    boolean primary,
    @Nullable String printedLabel,
    @Nullable String note) {}
