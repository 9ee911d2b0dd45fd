package org.waymark.reporting.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.Trajectory;
import org.waymark.contracts.catalogue.TrajectoryPoint;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.site.Published;

/** What a framework promises under a goal, in words. */
public final class Promises {
  private Promises() {}

  /** A commitment with who answers for it and how it stands, as far as anybody said. */
  public record Line(String title, String owner, String status) {}

  /** A figure's way over the years. */
  public record Path(String title, String way) {}

  static List<Line> lines(Published.Month month, Framework framework, Goal goal) {
    return telling(month, framework, f -> !f.promises().isEmpty()).promises().stream()
        .filter(each -> each.goal().equals(goal.code()))
        .map(each -> line(month.catalogue().catalogue(), each))
        .toList();
  }

  static List<Path> paths(Published.Month month, Framework framework, Goal goal) {
    return telling(month, framework, f -> !f.paths().isEmpty()).paths().stream()
        .filter(each -> each.goal().equals(goal.code()))
        .map(each -> new Path(each.title(), way(each)))
        .toList();
  }

  /** A version that does not repeat what an earlier one promised has not taken it back. */
  private static Framework telling(
      Published.Month month, Framework framework, Predicate<Framework> tells) {
    return month.catalogue().catalogue().frameworks().stream()
        .filter(each -> each.code().equals(framework.code()))
        .filter(each -> each.version().compareTo(framework.version()) <= 0)
        .filter(tells)
        .max(Comparator.comparing(Framework::version))
        .orElse(framework);
  }

  private static Line line(Catalogue catalogue, Commitment commitment) {
    return new Line(
        commitment.title(),
        owner(catalogue, commitment.owner()),
        commitment.status() == null ? "Not reported" : commitment.status());
  }

  private static String owner(Catalogue catalogue, @Nullable String code) {
    return catalogue.owners().stream()
        .filter(owner -> owner.code().equals(code))
        .map(Owner::post)
        .findFirst()
        .orElse("Not named");
  }

  private static String way(Trajectory path) {
    return path.points().stream()
        .map(point -> point(point, path.unit()))
        .collect(Collectors.joining("; "));
  }

  private static String point(TrajectoryPoint point, @Nullable String unit) {
    String value =
        point.value() == null
            ? ""
            : ": " + point.value().toPlainString() + (unit == null ? "" : " " + unit);
    String note = point.note() == null ? "" : (value.isEmpty() ? ": " : ", ") + point.note();
    return Periods.inWords(point.period()) + value + note;
  }
}
