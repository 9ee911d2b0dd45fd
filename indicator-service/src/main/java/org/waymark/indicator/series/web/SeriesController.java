package org.waymark.indicator.series.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.web.Problems;

/** The current state of a series, its periods, and each figure's lineage. */
@RestController
@RequestMapping("/api/v1/series/{indicator}/{breakdown}")
class SeriesController {
  private final SeriesStore store;
  private final CurrentCatalogue current;

  SeriesController(SeriesStore store, CurrentCatalogue current) {
    this.store = store;
    this.current = current;
  }

  @GetMapping
  SeriesView series(
      @PathVariable String indicator,
      @PathVariable String breakdown,
      @RequestParam @Nullable String asAt) {
    onlyNow(asAt);
    StoredSeries stored = stored(indicator, breakdown);
    return SeriesView.of(
        state(stored),
        stored.series().known(),
        current.get().flatMap(catalogue -> Outlook.of(stored.series(), catalogue)));
  }

  @GetMapping("/periods")
  List<PeriodView> periods(
      @PathVariable String indicator,
      @PathVariable String breakdown,
      @RequestParam @Nullable String asAt) {
    onlyNow(asAt);
    return state(stored(indicator, breakdown)).periods().stream().map(PeriodView::of).toList();
  }

  /** Some periods are written with a slash, as 2016/17-Q3, so the rest of the path is taken. */
  @GetMapping("/periods/{*period}")
  LineageView period(
      @PathVariable String indicator,
      @PathVariable String breakdown,
      @PathVariable String period,
      @RequestParam @Nullable String asAt) {
    onlyNow(asAt);
    StoredSeries stored = stored(indicator, breakdown);
    Period wanted = Period.parse(period.substring(1));
    Claims<MeasurementRecorded> claims =
        Optional.ofNullable(stored.series().periods().get(wanted))
            .orElseThrow(() -> Problems.notFound("there is no figure for " + wanted));
    PeriodView view =
        state(stored).periods().stream()
            .filter(each -> each.period().equals(wanted))
            .map(PeriodView::of)
            .findFirst()
            .orElseThrow(() -> Problems.notFound(wanted + " is older than what is kept at hand"));
    return LineageView.of(view, claims, stored);
  }

  private StoredSeries stored(String indicator, String breakdown) {
    SeriesId id = new SeriesId(new IndicatorCode(indicator), new BreakdownCode(breakdown));
    return store.load(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> Problems.notFound("there is no series " + id));
  }

  private static SeriesState state(StoredSeries stored) {
    SeriesState state = stored.series().state();
    if (state == null) {
      throw Problems.notFound("no catalogue expects the series " + stored.series().id());
    }
    return state;
  }

  private static void onlyNow(@Nullable String asAt) {
    if (asAt != null) {
      throw Problems.notOffered("states are shown as they are known now; asAt is not offered yet");
    }
  }
}
