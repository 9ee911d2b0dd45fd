package org.waymark.ingest.catalogue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.Trajectory;
import org.waymark.contracts.catalogue.TrajectoryPoint;

/**
 * A framework's span runs forward; its goals' parents are its own and no goal's descendants; what
 * its commitments and trajectories name is there.
 */
final class FrameworkSense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Framework framework : draft.catalogue().frameworks()) {
      if (framework.from() != null
          && framework.to() != null
          && framework.to().isBefore(framework.from())) {
        complaints.about(framework, "to", framework.to(), "a day after 'from' is wanted");
      }
      goals(framework, complaints);
      promises(draft, framework, complaints);
      paths(draft, framework, complaints);
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

  private static void promises(Draft draft, Framework framework, Complaints complaints) {
    for (Commitment promise : framework.promises()) {
      goal(framework, promise, promise.goal(), complaints);
      IndicatorReferences.wanted(
          draft, "owners.csv", promise, "owner", promise.owner(), complaints);
    }
  }

  private static void paths(Draft draft, Framework framework, Complaints complaints) {
    for (Trajectory path : framework.paths()) {
      goal(framework, path, path.goal(), complaints);
      String indicator = path.indicator() == null ? null : path.indicator().value();
      IndicatorReferences.wanted(draft, "indicators.csv", path, "indicator", indicator, complaints);
      for (int i = 1; i < path.points().size(); i++) {
        inOrder(path.points().get(i - 1), path.points().get(i), complaints);
      }
    }
  }

  private static void inOrder(
      TrajectoryPoint before, TrajectoryPoint after, Complaints complaints) {
    if (!before.period().lastDay().isBefore(after.period().firstDay())) {
      complaints.about(
          after, "period", after.period(), "a period after " + before.period() + " is wanted");
    }
  }

  private static void goal(Framework framework, Object about, String code, Complaints complaints) {
    if (framework.goals().stream().noneMatch(goal -> goal.code().equals(code))) {
      complaints.about(about, "goal", code, "no goal of this framework has this code");
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
