package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in a framework's life.
 *
 * @param kind drafted, submitted (put to a body that has not decided), recommended, approved or
 *     amended
 * @param body who decided; absent where the source does not say
 * @param on when; absent where the source does not say
 */
public record Decision(
    String kind, @Nullable String body, @Nullable LocalDate on, @Nullable String note) {}
