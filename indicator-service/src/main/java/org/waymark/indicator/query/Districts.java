package org.waymark.indicator.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.GssCode;
import org.waymark.contracts.value.Period;

/**
 * The local authority districts that make up the whole council, for indicators whose figures add
 * up: counts sent as increments or to date, and ratios by their numerators and denominators. A
 * figure sent as a plain value may be anything, and shares and rates never add up.
 */
public final class Districts {
  /** The first letters of the codes of local authority districts in the four countries. */
  private static final Pattern DISTRICT = Pattern.compile("(E0[6789]|W06|S12|N09).*");

  private static final Pattern SHARE = Pattern.compile("(?i)(%|per\\b|percent).*");

  private Districts() {}

  /** Whether figures of this breakdown are part of the whole council's. */
  public static boolean isPart(
      CatalogueIndex catalogue, Indicator indicator, BreakdownCode breakdown) {
    return !breakdown.isWholeCouncil()
        && addsUp(indicator)
        && catalogue.breakdown(breakdown).filter(Districts::isDistrict).isPresent();
  }

  static boolean addsUp(Indicator indicator) {
    return switch (indicator.sends()) {
      case RATIO -> true;
      case INCREMENTS, CUMULATIVE -> !SHARE.matcher(indicator.unit().strip()).matches();
      case VALUE -> false;
    };
  }

  /**
   * All districts there are at a period's end; none where the indicator is not broken down by each
   * of them, or where there are not two.
   */
  static List<BreakdownCode> of(CatalogueIndex catalogue, Indicator indicator, Period period) {
    List<BreakdownCode> all =
        catalogue.catalogue().breakdowns().stream()
            .filter(Districts::isDistrict)
            .filter(each -> !each.from().isAfter(period.lastDay()))
            .map(Breakdown::code)
            .sorted()
            .toList();
    return all.size() >= 2 && indicator.breakdowns().containsAll(all) ? all : List.of();
  }

  private static boolean isDistrict(Breakdown breakdown) {
    return Stream.ofNullable(breakdown.gss())
        .map(GssCode::value)
        .anyMatch(code -> DISTRICT.matcher(code).matches());
  }

  /** A part of the whole, if it has a figure. */
  interface Parts {
    Optional<Figure> figure(BreakdownCode part, Period period);
  }
}
