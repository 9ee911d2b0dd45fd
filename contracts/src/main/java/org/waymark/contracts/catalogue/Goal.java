package org.waymark.contracts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a framework wants to achieve.
 *
 * @param kind the framework's own word: vision statement, outcome, enabler, priority, ambition
 */
public record Goal(
    String code, String kind, String title, @Nullable String description, List<String> parents) {}
