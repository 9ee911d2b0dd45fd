package org.waymark.indicator.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.QueryRules;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;

/**
 * What is questionable about the figures that stand: a function of them, of the parts' figures, of
 * what stood when months were cut, and of the catalogue, and of nothing else.
 */
public final class Review {
  private final CatalogueIndex catalogue;
  private final Indicator indicator;
  private final Figures figures;
  private final Outlier outlier;
  private final Jump jump;
  private final Fall fall;
  private final Total total;
  private final Revision revision;

  /**
   * @param standing the figures that stand, by period
   * @param parts those of the districts, where the series is the whole of them
   * @param signedOff what stood when the period's month was cut
   */
  public Review(
      CatalogueIndex catalogue,
      Indicator indicator,
      SortedMap<Period, Figure> standing,
      Map<BreakdownCode, SortedMap<Period, Figure>> parts,
      Map<Period, Figure> signedOff) {
    this.catalogue = catalogue;
    this.indicator = indicator;
    this.figures = new Figures(indicator, standing);
    this.outlier = new Outlier(indicator, figures);
    this.jump = new Jump(indicator, figures);
    this.fall = new Fall(indicator, figures);
    this.total =
        new Total(
            catalogue,
            indicator,
            figures,
            (part, period) -> Optional.ofNullable(parts.get(part)).map(each -> each.get(period)));
    this.revision = new Revision(figures, signedOff);
  }

  /** The queries of every figure. */
  public SortedMap<Period, Carried> all() {
    SortedMap<Period, Carried> carried = new TreeMap<>();
    figures.periods().forEach(period -> look(period, carried));
    return carried;
  }

  /** The queries after the figure of a period has changed, given those before. */
  public SortedMap<Period, Carried> afterFigure(Map<Period, Carried> before, Period changed) {
    return looked(before, figures.affectedBy(changed, widestWindow()));
  }

  /** The queries after something else about some periods has changed. */
  public SortedMap<Period, Carried> looked(
      Map<Period, Carried> before, Collection<Period> changed) {
    SortedMap<Period, Carried> carried = new TreeMap<>(before);
    changed.forEach(period -> look(period, carried));
    return carried;
  }

  private void look(Period period, Map<Period, Carried> carried) {
    carried.remove(period);
    figures
        .at(period)
        .ifPresent(figure -> {
          List<Query> found = at(period);
          if (!found.isEmpty()) {
            carried.put(period, new Carried(figure.eventId(), found));
          }
        });
  }

  private List<Query> at(Period period) {
    Thresholds limits = Thresholds.of(catalogue, indicator, period);
    List<Query> found = new ArrayList<>();
    outlier.at(period, limits).ifPresent(found::add);
    jump.at(period, limits).ifPresent(found::add);
    fall.at(period).ifPresent(found::add);
    total.at(period, limits).ifPresent(found::add);
    revision.at(period).ifPresent(found::add);
    found.sort(Comparator.comparing(Query::code));
    return found;
  }

  private int widestWindow() {
    int council = Thresholds.window(catalogue.catalogue().council().queries());
    return Optional.ofNullable(indicator.policy()).flatMap(catalogue::policy).stream()
        .flatMap(policy -> policy.versions().stream())
        .map(PolicyVersion::queries)
        .filter(Objects::nonNull)
        .mapToInt(rules -> window(rules, council))
        .reduce(council, Math::max);
  }

  private static int window(QueryRules rules, int otherwise) {
    Integer own = rules.outlierWindow();
    return own == null ? otherwise : own;
  }
}
