package org.waymark.contracts.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.SeriesId;

/** A catalogue's version, ready to be asked. Immutable. */
public final class CatalogueIndex {
  private final int version;
  private final Catalogue catalogue;
  private final Map<String, Indicator> indicators;
  private final Map<String, Breakdown> breakdowns;
  private final Map<String, Policy> policies;
  private final Map<String, Profile> profiles;
  private final Map<String, Feed> feeds;
  private final Map<String, Committee> committees;
  private final Map<String, Directorate> directorates;
  private final Map<SeriesId, List<Target>> targets;

  public CatalogueIndex(int version, Catalogue catalogue) {
    this.version = version;
    this.catalogue = catalogue;
    this.indicators = by(catalogue.indicators(), each -> each.code().value());
    this.breakdowns = by(catalogue.breakdowns(), each -> each.code().value());
    this.policies = by(catalogue.policies(), Policy::name);
    this.profiles = by(catalogue.profiles(), Profile::code);
    this.feeds = by(catalogue.feeds(), Feed::code);
    this.committees = by(catalogue.committees(), Committee::code);
    this.directorates = by(catalogue.directorates(), Directorate::code);
    this.targets = catalogue.targets().stream().collect(groupingBy(Target::series));
  }

  private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
    return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
  }

  public int version() {
    return version;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Optional<Indicator> indicator(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(code.value()));
  }

  public Optional<Breakdown> breakdown(BreakdownCode code) {
    return Optional.ofNullable(breakdowns.get(code.value()));
  }

  /** The indicator that a text names, null where it names none. */
  public @Nullable Indicator indicatorNamed(String text) {
    return indicators.get(text);
  }

  /** The breakdown that a text names, null where it names none. */
  public @Nullable Breakdown breakdownNamed(String text) {
    return breakdowns.get(text);
  }

  public Optional<Policy> policy(String name) {
    return Optional.ofNullable(policies.get(name));
  }

  public Optional<Profile> profile(String code) {
    return Optional.ofNullable(profiles.get(code));
  }

  public Optional<Feed> feed(String code) {
    return Optional.ofNullable(feeds.get(code));
  }

  public Optional<Committee> committee(String code) {
    return Optional.ofNullable(committees.get(code));
  }

  public Optional<Directorate> directorate(String code) {
    return Optional.ofNullable(directorates.get(code));
  }

  /** Every target of a series, in the catalogue's order. */
  public List<Target> targets(SeriesId series) {
    return targets.getOrDefault(series, List.of());
  }

  /** Every series that the catalogue expects: each indicator's whole council and breakdowns. */
  public Stream<SeriesId> expectedSeries() {
    return catalogue.indicators().stream().flatMap(CatalogueIndex::seriesOf);
  }

  private static Stream<SeriesId> seriesOf(Indicator indicator) {
    return Stream.concat(Stream.of(BreakdownCode.WHOLE_COUNCIL), indicator.breakdowns().stream())
        .map(breakdown -> new SeriesId(indicator.code(), breakdown));
  }
}
