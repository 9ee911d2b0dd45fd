package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.ProgressStatus;

/**
 * How a framework's goal, or a commitment under one, goes in a month.
 *
 * @param framework its code
 * @param goal code of the goal
 * @param commitment code of the commitment; absent: of the goal as a whole
 * @param text what was done and what comes next
 * @param owner a post, never a person
 */
public record ProgressReported(
    Period period,
    String framework,
    @Nullable String goal,
    @Nullable String commitment,
    ProgressStatus status,
    String text,
    @Nullable String owner,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return framework
        + "/"
        + (goal == null ? "-" : goal)
        + "/"
        + (commitment == null ? "-" : commitment);
  }
}
