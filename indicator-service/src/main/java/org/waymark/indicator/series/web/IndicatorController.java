package org.waymark.indicator.series.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.web.Problems;

/** The catalogue's indicators, each with its current state for the whole council. */
@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorController {
  private final CurrentCatalogue current;
  private final SeriesStore store;

  IndicatorController(CurrentCatalogue current, SeriesStore store) {
    this.current = current;
    this.store = store;
  }

  @GetMapping
  List<IndicatorView> all() {
    return current
        .get()
        .map(catalogue -> views(catalogue, catalogue.catalogue().indicators()))
        .orElseGet(List::of);
  }

  @GetMapping("/{code}")
  IndicatorView one(@PathVariable String code) {
    CatalogueIndex catalogue =
        current.get().orElseThrow(() -> Problems.notFound("no catalogue applies yet"));
    Indicator indicator =
        catalogue
            .indicator(new IndicatorCode(code))
            .orElseThrow(() -> Problems.notFound("there is no indicator " + code));
    return views(catalogue, List.of(indicator)).getFirst();
  }

  private List<IndicatorView> views(CatalogueIndex catalogue, List<Indicator> indicators) {
    List<SeriesId> ids =
        indicators.stream().map(each -> SeriesId.wholeCouncil(each.code())).toList();
    Map<SeriesId, SeriesView> states = new HashMap<>();
    for (StoredSeries stored : store.load(ids)) {
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
