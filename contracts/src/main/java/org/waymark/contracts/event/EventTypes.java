package org.waymark.contracts.event;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of the events on the wire: CloudEvents' {@code type}. They never change meaning. */
public final class EventTypes {
  private static final Map<String, Class<? extends Event>> CLASSES =
      Map.ofEntries(
          Map.entry("waymark.measurement.recorded.v1", MeasurementRecorded.class),
          Map.entry("waymark.target.set.v1", TargetSet.class),
          Map.entry("waymark.commentary.given.v1", CommentaryGiven.class),
          Map.entry("waymark.action.recorded.v1", ActionRecorded.class),
          Map.entry("waymark.query.decided.v1", QueryDecided.class),
          Map.entry("waymark.finance-line.recorded.v1", FinanceLineRecorded.class),
          Map.entry("waymark.risk.recorded.v1", RiskRecorded.class),
          Map.entry("waymark.project.recorded.v1", ProjectRecorded.class),
          Map.entry("waymark.workforce.recorded.v1", WorkforceRecorded.class),
          Map.entry("waymark.benchmark.recorded.v1", BenchmarkRecorded.class),
          Map.entry("waymark.capital-scheme.recorded.v1", CapitalSchemeRecorded.class),
          Map.entry("waymark.saving.recorded.v1", SavingRecorded.class),
          Map.entry("waymark.reserve.recorded.v1", ReserveRecorded.class),
          Map.entry("waymark.debt.recorded.v1", DebtRecorded.class),
          Map.entry("waymark.survey-result.recorded.v1", SurveyResultRecorded.class),
          Map.entry("waymark.progress.reported.v1", ProgressReported.class),
          Map.entry("waymark.submission.opened.v1", SubmissionOpened.class),
          Map.entry("waymark.submission.completed.v1", SubmissionCompleted.class),
          Map.entry("waymark.catalogue.published.v1", CataloguePublished.class),
          Map.entry("waymark.catalogue.activated.v1", CatalogueActivated.class),
          Map.entry("waymark.clock.ticked.v1", Ticked.class),
          Map.entry("waymark.cut.requested.v1", CutRequested.class),
          Map.entry("waymark.series.state-changed.v1", SeriesStateChanged.class),
          Map.entry("waymark.track.changed.v1", TrackChanged.class),
          Map.entry("waymark.track.restated.v1", TrackRestated.class),
          Map.entry("waymark.series.overdue.v1", SeriesOverdue.class),
          Map.entry("waymark.series.cut.v1", SeriesCut.class),
          Map.entry("waymark.cut.completed.v1", CutCompleted.class),
          Map.entry("waymark.row.outcome.v1", RowOutcome.class),
          Map.entry("waymark.query.answered.v1", QueryAnswered.class),
          Map.entry("waymark.query.lapsed.v1", QueryLapsed.class),
          Map.entry("waymark.position.reached.v1", PositionReached.class));

  private static final Map<Class<? extends Event>, String> NAMES =
      CLASSES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventTypes() {}

  /** Every name, with the class that carries it here. */
  public static Map<String, Class<? extends Event>> all() {
    return CLASSES;
  }

  public static String nameOf(Event event) {
    return Optional.ofNullable(NAMES.get(event.getClass()))
        .orElseThrow(() -> new IllegalStateException("no name for " + event.getClass()));
  }

  /** The class for a name, if it is known. */
  public static Optional<Class<? extends Event>> classOf(String name) {
    return Optional.ofNullable(CLASSES.get(name)).map(Function.identity());
  }
}
