package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A promise under a goal ("Delivering the ambition"). How it goes is told by progress updates.
 *
 * @param goal the code of the framework's goal under which it stands
 * @param title the promise as printed
 * @param owner the code of the post that answers for it; absent where the source names none
 * @param status planned, under way, delivered or stopped, as the framework says; absent where it
 *     does not
 */
public record Commitment(
    String code,
    String goal,
    String title,
    @Nullable String owner,
    @Nullable String status,
    @Nullable String note) {}
