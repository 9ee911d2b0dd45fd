package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;

/**
 * Judges a figure against its target by a banding (rules 1 and 2 of the specification). Compared
 * exactly: a relative distance is never divided out, since {@code s·(actual − target)} is compared
 * with {@code limit·|target|}; so nothing is rounded before it is judged. Without a target, and
 * where no way is good, there is never a colour.
 */
public final class Judgement {
  private Judgement() {}

  /**
   * @param places how many places the explanation shows at least
   */
  public static Verdict of(
      BigDecimal actual, Expectation expected, Polarity polarity, Banding banding, int places) {
    return of(Measured.of(actual, polarity, expected), banding, places);
  }

  /**
   * @param places how many places the explanation shows at least
   */
  public static Verdict of(Measured figure, Banding banding, int places) {
    if (figure.polarity() != Polarity.NONE && !banding.plain()) {
      return new Conditions(banding, figure, places).judge();
    }
    return figure
        .expected()
        .distance(figure.value(), figure.polarity())
        .map(gap -> judged(figure.value(), gap, banding, places))
        .orElseGet(() -> unjudged(figure.expected(), figure.polarity()));
  }

  private static Verdict unjudged(Expectation expected, Polarity polarity) {
    if (expected instanceof Expectation.None && polarity != Polarity.NONE) {
      return new Verdict(Status.TARGET_TO_BE_SET, "The target is to be set; no colour without one");
    }
    return new Verdict(Status.CONTEXTUAL, "Neither way is good, so there is no colour");
  }

  private static Verdict judged(BigDecimal actual, Gap gap, Banding banding, int places) {
    if (banding.distance() == Distance.RELATIVE && gap.target().signum() == 0) {
      return atZero(actual, gap, places);
    }
    BandWords words = new BandWords(banding.distance());
    List<Band> bands = banding.bands();
    for (int i = 0; i < bands.size(); i++) {
      Optional<Band> before = i == 0 ? Optional.empty() : Optional.of(bands.get(i - 1));
      if (holds(bands.get(i), gap, banding.distance())) {
        return new Verdict(
            bands.get(i).status(),
            words.verdict(actual, gap, places) + "; " + words.band(bands.get(i), before));
      }
    }
    throw new IllegalArgumentException("a banding's last band has no limit, and this one has");
  }

  private static boolean holds(Band band, Gap gap, Distance distance) {
    BigDecimal unit = distance == Distance.RELATIVE ? gap.target().abs() : BigDecimal.ONE;
    return band.tests().stream().allMatch(test -> test.holds(gap.ahead(), unit));
  }

  /** A relative distance to nothing does not exist: met is green, missed is red. */
  private static Verdict atZero(BigDecimal actual, Gap gap, int places) {
    boolean met = gap.ahead().signum() >= 0;
    String shown =
        Decimals.fixed(actual, Decimals.placesThatTellApart(actual, BigDecimal.ZERO, places));
    return new Verdict(
        met ? Status.GREEN : Status.RED,
        "%s against a target of zero; zero is met or missed, without shares".formatted(shown));
  }
}
