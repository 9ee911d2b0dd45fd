package org.waymark.indicator.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.inputs.SeriesLookup;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.web.Instants;
import org.waymark.indicator.web.Problems;

/**
 * The catalogue's indicators, each with its state for the whole council, now or as it was known.
 */
@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorController {
  private final SeriesLookup lookup;

  IndicatorController(SeriesLookup lookup) {
    this.lookup = lookup;
  }

  @Operation(summary = "The catalogue's indicators, each with its state for the whole council")
  @GetMapping
  List<IndicatorView> all(
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    Optional<Instant> at = Optional.ofNullable(asAt);
    return lookup
        .catalogue(at)
        .map(catalogue -> views(catalogue, catalogue.catalogue().indicators(), at))
        .orElseGet(List::of);
  }

  @Operation(summary = "One indicator with its state for the whole council")
  @GetMapping("/{code}")
  IndicatorView one(
      @PathVariable String code,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    Optional<Instant> at = Optional.ofNullable(asAt);
    CatalogueIndex catalogue =
        lookup.catalogue(at).orElseThrow(() -> Problems.notFound("no catalogue applies yet"));
    Indicator indicator =
        catalogue
            .indicator(new IndicatorCode(code))
            .orElseThrow(() -> Problems.notFound("there is no indicator " + code));
    return views(catalogue, List.of(indicator), at).getFirst();
  }

  private List<IndicatorView> views(
      CatalogueIndex catalogue, List<Indicator> indicators, Optional<Instant> asAt) {
    List<SeriesId> ids =
        indicators.stream().map(each -> SeriesId.wholeCouncil(each.code())).toList();
    Map<SeriesId, SeriesView> states = new HashMap<>();
    for (StoredSeries stored : lookup.series(ids, asAt)) {
      SeriesState state = stored.series().state();
      if (state != null) {
        Optional<Outlook> outlook = Outlook.of(stored.series(), catalogue);
        states.put(state.series(), SeriesView.of(state, stored.series().known(), outlook));
      }
    }
    return indicators.stream()
        .map(each -> IndicatorView.of(each, states.get(SeriesId.wholeCouncil(each.code()))))
        .toList();
  }
}
