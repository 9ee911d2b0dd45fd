package org.waymark.reporting.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Decision;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.site.Published;

/** Frameworks and their goals with what has been published of them. */
public final class Frameworks {
  private Frameworks() {}

  /** A goal with its indicators, primary ones first. */
  public record GoalView(Goal goal, List<IndicatorLine> primary, List<IndicatorLine> secondary) {
    public String href() {
      return "/goals/" + goal.code();
    }

    public String kind() {
      return Character.toUpperCase(goal.kind().charAt(0)) + goal.kind().substring(1);
    }

    public boolean isMeasured() {
      return !primary.isEmpty() || !secondary.isEmpty();
    }

    /** How many are off target, in words. */
    public String summary() {
      return new Pack.GoalSection(goal.code(), goal.kind(), goal.title(), primary).summary();
    }

    public long count(String status) {
      return primary.stream().filter(each -> each.line().status() == Status.of(status)).count();
    }

    public long unrated() {
      return primary.stream().filter(each -> !each.line().status().isRated()).count();
    }
  }

  /** A framework as a page shows it. */
  public record View(Framework framework, String span, String decisions, List<GoalView> goals) {
    public String href() {
      return "/frameworks/" + framework.code();
    }
  }

  static @Nullable View inForce(Published.Month month) {
    return month.catalogue().catalogue().frameworks().stream()
        .filter(framework -> framework.covers(month.month().lastDay()))
        .max(Comparator.comparing(Framework::from))
        .map(framework -> view(month, framework))
        .orElse(null);
  }

  static Optional<View> find(Published.Month month, String code) {
    return month.catalogue().catalogue().frameworks().stream()
        .filter(framework -> framework.code().equals(code))
        .findFirst()
        .map(framework -> view(month, framework));
  }

  /** A goal by its code, in the framework in force or else in any. */
  static Optional<View> ofGoal(Published.Month month, String goal) {
    return month.catalogue().catalogue().frameworks().stream()
        .sorted(Comparator.comparing(Framework::from).reversed())
        .filter(framework -> framework.goals().stream().anyMatch(g -> g.code().equals(goal)))
        .findFirst()
        .map(framework -> view(month, framework));
  }

  private static View view(Published.Month month, Framework framework) {
    return new View(
        framework,
        Periods.day(framework.from())
            + (framework.to() == null ? " onwards" : " to " + Periods.day(framework.to())),
        String.join(". ", framework.decisions().stream().map(Frameworks::words).toList()),
        framework.goals().stream().map(goal -> goal(month, framework, goal)).toList());
  }

  private static String words(Decision decision) {
    String kind = Character.toUpperCase(decision.kind().charAt(0)) + decision.kind().substring(1);
    return kind
        + (decision.body() == null ? "" : " by " + decision.body())
        + (decision.on() == null ? "" : " on " + Periods.day(decision.on()))
        + (decision.note() == null ? "" : ": " + decision.note());
  }

  private static GoalView goal(Published.Month month, Framework framework, Goal goal) {
    return new GoalView(
        goal, lines(month, framework, goal, true), lines(month, framework, goal, false));
  }

  private static List<IndicatorLine> lines(
      Published.Month month, Framework framework, Goal goal, boolean primary) {
    Catalogue catalogue = month.catalogue().catalogue();
    return catalogue.indicators().stream()
        .filter(indicator -> serves(indicator, framework, goal, primary))
        .map(indicator -> month.indicators().get(indicator.code().value()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean serves(
      Indicator indicator, Framework framework, Goal goal, boolean primary) {
    return indicator.goals().stream()
        .filter(each -> each.primary() == primary && each.framework().equals(framework.code()))
        .map(GoalMapping::goal)
        .anyMatch(goal.code()::equals);
  }
}
