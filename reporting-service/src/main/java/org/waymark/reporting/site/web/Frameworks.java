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
  private static final Comparator<Framework> LATEST =
      Comparator.comparing(Framework::from, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Framework::version);

  /** Those without a date are still to come. */
  private static final Comparator<Framework> TO_COME_LAST =
      Comparator.comparing(Framework::from, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Framework::version);

  private Frameworks() {}

  /** A goal with its indicators, primary ones first, and what is promised under it. */
  public record GoalView(
      Goal goal,
      List<IndicatorLine> primary,
      List<IndicatorLine> secondary,
      List<Promises.Line> promises,
      List<Promises.Path> paths) {
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

  /** A framework as a page shows it; {@code status} as at the end of the month shown. */
  public record View(
      Framework framework, String span, String status, String decisions, List<GoalView> goals) {
    public String href() {
      return "/frameworks/" + framework.code();
    }
  }

  /** One line of the list of all frameworks and versions. */
  public record Version(
      String title, String version, String span, String status, String href, boolean shown) {}

  static @Nullable View inForce(Published.Month month) {
    return Framework.on(month.month().lastDay(), all(month))
        .map(framework -> view(month, framework))
        .orElse(null);
  }

  /**
   * A framework by its code.
   *
   * @param version the version wanted; absent: the one that holds at the month's end, else the last
   *     of those with a date
   */
  static Optional<View> find(Published.Month month, String code, @Nullable String version) {
    List<Framework> versions =
        all(month).stream()
            .filter(framework -> framework.code().equals(code))
            .filter(framework -> version == null || framework.version().equals(version))
            .toList();
    return Framework.on(month.month().lastDay(), versions)
        .or(() -> versions.stream().max(LATEST))
        .map(framework -> view(month, framework));
  }

  /** All frameworks in all versions, the latest first. */
  static List<Version> versions(Published.Month month, Framework shown) {
    return all(month).stream()
        .sorted(TO_COME_LAST.reversed())
        .map(each ->
            new Version(
                each.title(),
                each.version(),
                span(each),
                status(month, each),
                "/frameworks/" + each.code() + "?version=" + each.version(),
                each.equals(shown)))
        .toList();
  }

  /** A goal by its code, in the framework in force or else in any. */
  static Optional<View> ofGoal(Published.Month month, String goal) {
    return all(month).stream()
        .sorted(
            Comparator.comparing((Framework each) -> each.covers(month.month().lastDay()))
                .thenComparing(LATEST)
                .reversed())
        .filter(framework -> framework.goals().stream().anyMatch(g -> g.code().equals(goal)))
        .findFirst()
        .map(framework -> view(month, framework));
  }

  private static View view(Published.Month month, Framework framework) {
    return new View(
        framework,
        span(framework),
        status(month, framework),
        String.join(". ", framework.decisions().stream().map(Frameworks::words).toList()),
        framework.goals().stream().map(goal -> goal(month, framework, goal)).toList());
  }

  private static List<Framework> all(Published.Month month) {
    return month.catalogue().catalogue().frameworks();
  }

  private static String span(Framework framework) {
    if (framework.from() == null) {
      return "No date is set from which it holds";
    }
    return Periods.day(framework.from())
        + (framework.to() == null ? " onwards" : " to " + Periods.day(framework.to()));
  }

  private static String status(Published.Month month, Framework framework) {
    return framework.statusOn(month.month().lastDay(), all(month)).word();
  }

  private static String words(Decision decision) {
    String kind = Character.toUpperCase(decision.kind().charAt(0)) + decision.kind().substring(1);
    String joint = decision.kind().equals("submitted") ? " to " : " by ";
    return kind
        + (decision.body() == null ? "" : joint + decision.body())
        + (decision.on() == null ? "" : " on " + Periods.day(decision.on()))
        + (decision.note() == null ? "" : ": " + decision.note());
  }

  private static GoalView goal(Published.Month month, Framework framework, Goal goal) {
    return new GoalView(
        goal,
        lines(month, framework, goal, true),
        lines(month, framework, goal, false),
        Promises.lines(month, framework, goal),
        Promises.paths(month, framework, goal));
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
