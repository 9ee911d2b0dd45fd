package org.waymark.indicator.series.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        .map(catalogue -> views(catalogue.catalogue().indicators()))
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
    return views(List.of(indicator)).getFirst();
  }

  private List<IndicatorView> views(List<Indicator> indicators) {
    List<SeriesId> ids =
        indicators.stream().map(each -> SeriesId.wholeCouncil(each.code())).toList();
    Map<SeriesId, SeriesView> states =
        store.load(ids).stream()
            .map(stored -> stored.series().state())
            .filter(Objects::nonNull)
            .collect(toMap(SeriesState::series, SeriesView::of));
    return indicators.stream()
        .map(each -> IndicatorView.of(each, states.get(SeriesId.wholeCouncil(each.code()))))
        .toList();
  }
}
