package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A council's strategic framework for a span of years, in one version. Versions share the
 * framework's code; each has its own decisions and its own day from which it holds.
 *
 * @param from its effective date; absent while nobody has said when it takes effect
 * @param to the last day of its span; absent: open
 * @param commitments absent in catalogues from before there were any
 * @param trajectories likewise
 */
public record Framework(
    String code,
    String title,
    String version,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String vision,
    List<Decision> decisions,
    List<Goal> goals,
    @Nullable List<Commitment> commitments,
    @Nullable List<Trajectory> trajectories) {

  /** A framework without commitments and trajectories. */
  public Framework(
      String code,
      String title,
      String version,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String vision,
      List<Decision> decisions,
      List<Goal> goals) {
    this(code, title, version, from, to, vision, decisions, goals, null, null);
  }

  /** The promises under its goals; none where the catalogue tells of none. */
  public List<Commitment> promises() {
    return commitments == null ? List.of() : commitments;
  }

  /** Its paths over the years, likewise. */
  public List<Trajectory> paths() {
    return trajectories == null ? List.of() : trajectories;
  }

  /** Whether the framework's span holds the day. */
  public boolean covers(LocalDate day) {
    return hasBegun(day) && (to == null || !day.isAfter(to));
  }

  /** The one that months are read under on a day: of those that cover it the one begun last. */
  public static Optional<Framework> on(LocalDate day, List<Framework> all) {
    return all.stream()
        .filter(framework -> framework.covers(day))
        .max(Comparator.comparing(Framework::begins));
  }

  /**
   * Where this version stands on a day.
   *
   * @param all the council's, among which a later one may have taken its place
   */
  public FrameworkStatus statusOn(LocalDate day, List<Framework> all) {
    if (isOver(day) || all.stream().anyMatch(other -> other.replaces(this, day))) {
      return FrameworkStatus.SUPERSEDED;
    }
    if (decidedBy(day, "approved") || decidedBy(day, "amended")) {
      return hasBegun(day) ? FrameworkStatus.IN_FORCE : FrameworkStatus.APPROVED;
    }
    return decidedBy(day, "recommended") ? FrameworkStatus.RECOMMENDED : FrameworkStatus.DRAFT;
  }

  private boolean hasBegun(LocalDate day) {
    return from != null && !day.isBefore(from);
  }

  private boolean isOver(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  private boolean replaces(Framework other, LocalDate day) {
    return hasBegun(day) && other.from != null && begins().isAfter(other.begins());
  }

  private LocalDate begins() {
    return from == null ? LocalDate.MIN : from;
  }

  private boolean decidedBy(LocalDate day, String kind) {
    return decisions.stream()
        .anyMatch(
            each -> each.kind().equals(kind) && (each.on() == null || !each.on().isAfter(day)));
  }
}
