package org.waymark.indicator.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
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
import org.waymark.http.description.Written;
import org.waymark.indicator.inputs.SeriesLookup;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.web.Instants;
import org.waymark.indicator.web.Problems;

/** The state of a series now or as it was known, its periods, and each figure's lineage. */
@RestController
@RequestMapping("/api/v1/series/{indicator}/{breakdown}")
class SeriesController {
  private static final int MOST_ENTRIES = 500;

  private final SeriesLookup lookup;

  SeriesController(SeriesLookup lookup) {
    this.lookup = lookup;
  }

  @Operation(summary = "A series as it stands or stood, with what it was judged by")
  @GetMapping
  SeriesView series(
      @PathVariable String indicator,
      @Parameter(schema = @Schema(type = "string", pattern = Written.BREAKDOWN)) @PathVariable
          String breakdown,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    Optional<Instant> at = Optional.ofNullable(asAt);
    StoredSeries stored = stored(indicator, breakdown, at);
    return SeriesView.of(
        state(stored),
        stored.series().known(),
        lookup.catalogue(at).flatMap(catalogue -> Outlook.of(stored.series(), catalogue)));
  }

  @Operation(summary = "Every period of a series that is kept at hand")
  @GetMapping("/periods")
  List<PeriodView> periods(
      @PathVariable String indicator,
      @Parameter(schema = @Schema(type = "string", pattern = Written.BREAKDOWN)) @PathVariable
          String breakdown,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    StoredSeries stored = stored(indicator, breakdown, Optional.ofNullable(asAt));
    return state(stored).periods().stream().map(PeriodView::of).toList();
  }

  /** Some periods are written with a slash, as 2016/17-Q3, so the rest of the path is taken. */
  @Operation(summary = "One period with the row behind its figure, and the figures before it")
  @GetMapping("/periods/{*period}")
  LineageView period(
      @PathVariable String indicator,
      @Parameter(schema = @Schema(type = "string", pattern = Written.BREAKDOWN)) @PathVariable
          String breakdown,
      @Parameter(schema = @Schema(type = "string", pattern = Written.PERIOD)) @PathVariable
          String period,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    StoredSeries stored = stored(indicator, breakdown, Optional.ofNullable(asAt));
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

  @GetMapping("/history")
  @Operation(
      summary = "What changed the series, oldest first",
      description =
          "Each figure, target, commentary, action and decision, catalogue version, cut and tick"
              + " that changed something: who said it, since when it is known, which periods it"
              + " changed and how they were believed to be before, and what was announced.")
  List<HistoryView> history(
      @PathVariable String indicator,
      @Parameter(schema = @Schema(type = "string", pattern = Written.BREAKDOWN)) @PathVariable
          String breakdown,
      @Parameter(
              description = "only what comes after this offset of the log, as to read on",
              schema = @Schema(type = "integer", format = "int64", defaultValue = "-1"))
          @RequestParam(defaultValue = "-1")
          long after,
      @Parameter(
              description = "at most so many",
              schema =
                  @Schema(
                      type = "integer",
                      defaultValue = "100",
                      minimum = "1",
                      maximum = "" + MOST_ENTRIES))
          @RequestParam(defaultValue = "100")
          int limit,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt) {
    if (limit < 1 || limit > MOST_ENTRIES) {
      throw Problems.bad("limit", "%d is not from 1 to %d".formatted(limit, MOST_ENTRIES));
    }
    StoredSeries now = stored(indicator, breakdown, Optional.empty());
    return lookup.history(now, after, limit, Optional.ofNullable(asAt)).stream()
        .map(each -> HistoryView.of(each, now.partition()))
        .toList();
  }

  private StoredSeries stored(String indicator, String breakdown, Optional<Instant> asAt) {
    SeriesId id = new SeriesId(new IndicatorCode(indicator), new BreakdownCode(breakdown));
    return lookup.series(List.of(id), asAt).stream()
        .findFirst()
        .orElseThrow(() ->
            Problems.notFound(
                "there is no series "
                    + id
                    + asAt.map(at -> ", or none was known at " + at).orElse("")));
  }

  private static SeriesState state(StoredSeries stored) {
    SeriesState state = stored.series().state();
    if (state == null) {
      throw Problems.notFound("no catalogue expects the series " + stored.series().id());
    }
    return state;
  }
}
