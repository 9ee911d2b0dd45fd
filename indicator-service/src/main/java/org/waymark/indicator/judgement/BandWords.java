package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Distance;

/** Says a verdict and the band it fell in as a sentence that a member can follow. */
record BandWords(Distance distance) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As "17.6 is 12.0% worse than the target of 20.0". */
  String verdict(BigDecimal actual, Gap gap, int places) {
    return verdict(actual, gap, places, "the target of %s");
  }

  /**
   * The same of something else than the target.
   *
   * @param measure what it is measured against, with a place for its number
   */
  String verdict(BigDecimal actual, Gap gap, int places, String measure) {
    int enough = Decimals.placesThatTellApart(actual, gap.target(), places);
    String shown = Decimals.fixed(actual, enough);
    String target = measure.formatted(Decimals.fixed(gap.target(), enough));
    int sign = gap.ahead().signum();
    if (sign == 0) {
      return "%s is %s %s"
          .formatted(shown, measure.startsWith("the target") ? "on" : "as good as", target);
    }
    return "%s is %s%s than %s"
        .formatted(shown, howFar(gap, enough), sign > 0 ? "better" : "worse", target);
  }

  /** With a blank behind it; nothing for a share of nothing, which does not exist. */
  private String howFar(Gap gap, int places) {
    BigDecimal far = gap.ahead().abs();
    if (distance == Distance.ABSOLUTE) {
      return Decimals.fixed(far, Decimals.placesThatTellApart(far, BigDecimal.ZERO, places)) + " ";
    }
    if (gap.target().signum() == 0) {
      return "";
    }
    BigDecimal percent = far.multiply(HUNDRED).divide(gap.target().abs(), Decimals.PRECISION);
    BigDecimal whole = Decimals.rounded(percent, 0);
    return Decimals.fixed(percent, Decimals.placesThatTellApart(percent, whole, 1)) + "% ";
  }

  /** As "red is worse than 10%". */
  String band(Band band, Optional<Band> before) {
    String status = band.status().word();
    @Nullable BigDecimal upper = limitOf(band);
    @Nullable BigDecimal lower = before.map(BandWords::limitOf).orElse(null);
    boolean lowerIsIn = before.map(each -> each.below() != null).orElse(true);
    if (lower == null) {
      return upper == null
          ? "every figure is " + status
          : "%s is %s".formatted(status, under(upper, band.below() == null));
    }
    if (upper == null) {
      return "%s is %s".formatted(status, over(lower, lowerIsIn));
    }
    return "%s is from %s to %s".formatted(status, point(lower), point(upper));
  }

  private static @Nullable BigDecimal limitOf(Band band) {
    return band.below() != null ? band.below() : band.atMost();
  }

  private String under(BigDecimal upper, boolean isIn) {
    return switch (upper.signum()) {
      case -1 -> "%s %s".formatted(isIn ? "worse by at least" : "worse than", size(upper));
      case 0 -> isIn ? "on the target or worse" : "worse than the target";
      default -> "%s %s better".formatted(isIn ? "up to" : "less than", size(upper));
    };
  }

  private String over(BigDecimal lower, boolean isIn) {
    return switch (lower.signum()) {
      case -1 -> "%s %s worse".formatted(isIn ? "up to" : "less than", size(lower));
      case 0 -> isIn ? "on the target or better" : "better than the target";
      default -> "%s %s".formatted(isIn ? "better by at least" : "better than", size(lower));
    };
  }

  private String point(BigDecimal limit) {
    return switch (limit.signum()) {
      case -1 -> size(limit) + " worse";
      case 0 -> "the target";
      default -> size(limit) + " better";
    };
  }

  String size(BigDecimal limit) {
    return distance == Distance.RELATIVE
        ? Decimals.shortest(limit.abs().multiply(HUNDRED)) + "%"
        : Decimals.shortest(limit.abs());
  }
}
