package org.waymark.indicator.series;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.contracts.event.InputRow;

/**
 * All that was claimed for one period (of an action: for one month of it): each content once under
 * each revision, with its earliest accept instant. A set, so that its result is the same in any
 * order of arrival:
 *
 * <ul>
 *   <li>the highest explicit revision is current; without one, the content that was first accepted
 *       last, so that sending last week's file again never undoes this week's correction;
 *   <li>under one explicit revision the content accepted first stands, other content conflicts.
 * </ul>
 *
 * @param all in the order of revision and content
 */
public record Claims<T extends InputRow>(List<Claim<T>> all) {
  private static final Comparator<Claim<?>> ORDER =
      Comparator.<Claim<?>>comparingInt(Claim::revision).thenComparing(Claim::content);

  public Claims {
    all = all.stream().sorted(ORDER).toList();
  }

  private static final Comparator<Claim<?>> LATEST =
      Comparator.<Claim<?>>comparingInt(Claim::revision).thenComparing(Claim.EARLIEST).reversed();

  static <T extends InputRow> Claims<T> none() {
    return new Claims<>(List.of());
  }

  /** What stands for the period now. */
  public Claim<T> current() {
    int highest = all.getLast().revision();
    return highest > 0
        ? standing(highest).orElseThrow()
        : all.stream().max(Claim.EARLIEST).orElseThrow();
  }

  /** Every other claim, latest first: what was said before, or stands aside. */
  public List<Claim<T>> others() {
    Claim<T> current = current();
    return all.stream().filter(each -> !each.equals(current)).sorted(LATEST).toList();
  }

  /** Whether a claim lost its explicit revision to another content accepted before it. */
  public boolean conflicts(Claim<T> claim) {
    return claim.revision() > 0
        && standing(claim.revision()).filter(stands -> !stands.equals(claim)).isPresent();
  }

  Optional<Claim<T>> standing(int revision) {
    return all.stream().filter(each -> each.revision() == revision).min(Claim.EARLIEST);
  }

  /** Whether this content was claimed before: under the same revision, or by one without. */
  boolean holds(Claim<T> claim) {
    return same(claim).findAny().isPresent();
  }

  /**
   * Whether what holds this content is the very row: an interrupted submission that was sent again
   * finds its own rows here, and nobody has sent them twice.
   */
  boolean holdsRow(Claim<T> claim) {
    return same(claim).anyMatch(claim::isSameRow);
  }

  private Stream<Claim<T>> same(Claim<T> claim) {
    return all.stream()
        .filter(each -> claim.revision() == 0 || each.revision() == claim.revision())
        .filter(each -> each.content().equals(claim.content()));
  }

  Claims<T> with(Claim<T> claim) {
    Map<Claim<T>, Claim<T>> byKey = new TreeMap<>(ORDER);
    all.forEach(each -> byKey.put(each, each));
    byKey.merge(claim, claim, Claim::earlierOf);
    return new Claims<>(List.copyOf(byKey.values()));
  }
}
