package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;

/** The whole council's figure differs from the sum of its districts', once all of them are here. */
record Total(
    CatalogueIndex catalogue, Indicator indicator, Figures figures, Districts.Parts parts) {
  Optional<Query> at(Period period, Thresholds limits) {
    if (!Districts.addsUp(indicator)) {
      return Optional.empty();
    }
    List<BreakdownCode> districts = Districts.of(catalogue, indicator, period);
    List<Figure> figuresOf =
        districts.stream().flatMap(each -> parts.figure(each, period).stream()).toList();
    if (districts.isEmpty() || figuresOf.size() < districts.size()) {
      return Optional.empty();
    }
    return figures.at(period).flatMap(whole -> against(whole, figuresOf, limits));
  }

  private static Optional<Query> against(Figure whole, List<Figure> parts, Thresholds limits) {
    List<String> differences = new ArrayList<>();
    differ("", Figure::value, whole, parts, limits).ifPresent(differences::add);
    differ("the numerator ", Figure::numerator, whole, parts, limits).ifPresent(differences::add);
    differ("the denominator ", Figure::denominator, whole, parts, limits)
        .ifPresent(differences::add);
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Query(Query.TOTAL, String.join("; ", differences)));
  }

  private static Optional<String> differ(
      String what,
      Function<Figure, @Nullable BigDecimal> part,
      Figure whole,
      List<Figure> parts,
      Thresholds limits) {
    BigDecimal total = part.apply(whole);
    List<BigDecimal> each = parts.stream().map(part).flatMap(Stream::ofNullable).toList();
    if (total == null || each.size() < parts.size()) {
      return Optional.empty();
    }
    BigDecimal sum = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = total.subtract(sum);
    if (difference.abs().compareTo(limits.totalDifference().multiply(total.abs())) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        "%s%s is %s %s than %s, the sum of its %d districts"
            .formatted(
                what,
                Numbers.exact(total),
                Numbers.exact(difference.abs()),
                difference.signum() > 0 ? "more" : "less",
                Numbers.exact(sum),
                parts.size()));
  }
}
