package org.waymark.ingest.catalogue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;

/**
 * A framework's span runs forward, and its goals' parents are its own and no goal's descendants.
 */
final class FrameworkSense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Framework framework : draft.catalogue().frameworks()) {
      if (framework.to() != null && framework.to().isBefore(framework.from())) {
        complaints.about(framework, "to", framework.to(), "a day after 'from' is wanted");
      }
      goals(framework, complaints);
    }
  }

  private static void goals(Framework framework, Complaints complaints) {
    Map<String, Goal> goals =
        framework.goals().stream()
            .collect(Collectors.toMap(Goal::code, Function.identity(), (a, b) -> a));
    for (Goal goal : framework.goals()) {
      for (String parent : goal.parents()) {
        if (!goals.containsKey(parent)) {
          complaints.about(goal, "parents", parent, "no goal of this framework has this code");
        }
      }
      if (isItsOwnAncestor(goal, goal, goals, new HashSet<>())) {
        complaints.about(goal, "parents", goal.code(), "the goal is its own ancestor");
      }
    }
  }

  private static boolean isItsOwnAncestor(
      Goal start, Goal at, Map<String, Goal> goals, Set<String> seen) {
    for (String code : at.parents()) {
      Goal parent = goals.get(code);
      if (code.equals(start.code())) {
        return true;
      }
      if (parent != null && seen.add(code) && isItsOwnAncestor(start, parent, goals, seen)) {
        return true;
      }
    }
    return false;
  }
}
