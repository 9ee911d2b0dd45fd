package org.waymark.indicator.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was claimed for one period: each content once under each revision, with its earliest
 * accept instant. A set, so that its result is the same in any order of arrival:
 *
 * <ul>
 *   <li>the highest explicit revision is current; without one, the content that was first accepted
 *       last, so that sending last week's file again never undoes this week's correction;
 *   <li>under one explicit revision the content accepted first stands, other content conflicts.
 * </ul>
 *
 * @param all in the order of revision and content
 */
public record Claims(List<Claim> all) {
  private static final Comparator<Claim> ORDER =
      Comparator.comparingInt(Claim::revision).thenComparing(Claim::content);

  static final Claims NONE = new Claims(List.of());

  public Claims {
    all = all.stream().sorted(ORDER).toList();
  }

  /** What the period says now. */
  public Claim current() {
    int highest = all.getLast().revision();
    return highest > 0
        ? standing(highest).orElseThrow()
        : all.stream().max(Claim.EARLIEST).orElseThrow();
  }

  /** Every other claim, latest first: what was said before, or stands aside. */
  public List<Claim> others() {
    Claim current = current();
    return all.stream()
        .filter(each -> !each.equals(current))
        .sorted(Comparator.comparingInt(Claim::revision).thenComparing(Claim.EARLIEST).reversed())
        .toList();
  }

  /** Whether a claim lost its explicit revision to another content accepted before it. */
  public boolean conflicts(Claim claim) {
    return claim.revision() > 0
        && standing(claim.revision()).filter(stands -> !stands.equals(claim)).isPresent();
  }

  Optional<Claim> standing(int revision) {
    return all.stream().filter(each -> each.revision() == revision).min(Claim.EARLIEST);
  }

  /** Whether this content was claimed before: under the same revision, or by one without. */
  boolean holds(Claim claim) {
    return same(claim).findAny().isPresent();
  }

  /**
   * Whether what holds this content is the very row: an interrupted submission that was sent again
   * finds its own rows here, and nobody has sent them twice.
   */
  boolean holdsRow(Claim claim) {
    return same(claim).anyMatch(claim::isSameRow);
  }

  private Stream<Claim> same(Claim claim) {
    return all.stream()
        .filter(each -> claim.revision() == 0 || each.revision() == claim.revision())
        .filter(each -> each.content().equals(claim.content()));
  }

  Claims with(Claim claim) {
    Map<Claim, Claim> byKey = new TreeMap<>(ORDER);
    all.forEach(each -> byKey.put(each, each));
    byKey.merge(claim, claim, Claim::earlierOf);
    Collection<Claim> merged = new ArrayList<>();
    byKey.forEach((key, value) -> merged.add(value));
    return new Claims(List.copyOf(merged));
  }
}
