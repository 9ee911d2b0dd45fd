package org.waymark.ingest.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;

/** What an indicator names is there: directorate, committee, policy, owner, breakdowns, goals. */
final class IndicatorReferences implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    Map<String, Set<String>> goals = new HashMap<>();
    for (Framework framework : draft.catalogue().frameworks()) {
      Set<String> known = goals.computeIfAbsent(framework.code(), code -> new HashSet<>());
      framework.goals().forEach(goal -> known.add(goal.code()));
    }
    for (Indicator indicator : draft.catalogue().indicators()) {
      names(draft, indicator, complaints);
      goals(draft, indicator, goals, complaints);
    }
  }

  private static void names(Draft draft, Indicator i, Complaints complaints) {
    wanted(draft, "directorates.csv", i, "directorate", i.directorate(), complaints);
    wanted(draft, "committees.csv", i, "committee", i.committee(), complaints);
    wanted(draft, "policies.yaml", i, "policy", i.policy(), complaints);
    wanted(draft, "owners.csv", i, "owner", i.owner(), complaints);
    for (BreakdownCode breakdown : i.breakdowns()) {
      if (breakdown.isWholeCouncil()) {
        complaints.about(i, "breakdowns", "-", "the whole council is not listed: leave it out");
      } else {
        wanted(draft, "breakdowns.csv", i, "breakdowns", breakdown.value(), complaints);
      }
    }
  }

  static void wanted(
      Draft draft,
      String file,
      Object about,
      String field,
      @Nullable String code,
      Complaints complaints) {
    if (code != null && !draft.names(file, code)) {
      complaints.about(about, field, code, "nothing of this code is in " + file);
    }
  }

  private static void goals(
      Draft draft, Indicator indicator, Map<String, Set<String>> goals, Complaints complaints) {
    Map<String, Integer> primaries = new HashMap<>();
    for (GoalMapping mapping : indicator.goals()) {
      Set<String> known = goals.get(mapping.framework());
      wanted(draft, "frameworks.yaml", mapping, "framework", mapping.framework(), complaints);
      if (known != null && !known.contains(mapping.goal())) {
        complaints.about(mapping, "goal", mapping.goal(), "the framework has no goal of this code");
      }
      int before = primaries.getOrDefault(mapping.framework(), 0);
      primaries.put(mapping.framework(), before + (mapping.primary() ? 1 : 0));
      if (mapping.primary() && before > 0) {
        complaints.about(mapping, "rank", "primary", "a framework has one primary goal for it");
      }
    }
    primaries.forEach((framework, count) -> {
      if (count == 0) {
        complaints.about(
            indicator.goals().getFirst(), "rank", framework, "one of its goals must be primary");
      }
    });
  }
}
