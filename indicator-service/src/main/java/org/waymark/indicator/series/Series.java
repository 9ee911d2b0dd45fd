package org.waymark.indicator.series;

import static org.waymark.indicator.series.Decision.Result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.track.RaisedEdges;

/**
 * A series as a pure fold of its records: it reads no clock and no other series. Immutable.
 *
 * @param watchedFrom the day from which figures are asked for: that of the first catalogue version
 *     that expects the series; absent where none does
 * @param known what feeds have said of it
 * @param edges the edges of its track that were announced
 * @param saidOverdue periods whose lateness was announced
 * @param asOf the latest instant of the records that were folded
 * @param nextDue the instant from which the next figure is overdue; absent where none is expected
 * @param scrutiny what is questionable about its figures, and what officers said of it
 * @param state as judged; absent while no catalogue version knows the series
 */
public record Series(
    SeriesId id,
    @Nullable LocalDate watchedFrom,
    Known known,
    RaisedEdges edges,
    SortedSet<Period> saidOverdue,
    Instant asOf,
    @Nullable Instant nextDue,
    Scrutiny scrutiny,
    @Nullable SeriesState state) {

  public Series {
    saidOverdue = Collections.unmodifiableSortedSet(new TreeSet<>(saidOverdue));
  }

  /** A series of which nothing is known yet. */
  public static Series unknown(SeriesId id) {
    return new Series(
        id,
        null,
        Known.NOTHING,
        RaisedEdges.NONE,
        new TreeSet<>(),
        Instant.EPOCH,
        null,
        Scrutiny.NONE,
        null);
  }

  /** What was claimed for each period. */
  public SortedMap<Period, Claims<MeasurementRecorded>> periods() {
    return known.figures();
  }

  /** What a record makes of this series under the rules that apply where it stands in the log. */
  public Decision apply(SeriesRecord record, Rules rules) {
    return reaching(record.at()).told(record, rules);
  }

  private Decision told(SeriesRecord record, Rules rules) {
    return switch (record) {
      case SeriesRecord.RowCame came -> row(came, rules);
      case SeriesRecord.PartCame came -> part(came, rules);
      case SeriesRecord.DecisionCame came -> decision(came, rules);
      case SeriesRecord.CatalogueApplies applies -> activation(applies, rules);
      case SeriesRecord.MonthCut cut -> cut(cut, rules);
      case SeriesRecord.TimeReached reached -> time(reached.at(), rules);
    };
  }

  private Decision row(SeriesRecord.RowCame came, Rules rules) {
    Optional<Admission.Refusal> refusal = Admission.of(came.row(), rules.catalogue());
    if (refusal.isPresent()) {
      RowOutcome outcome = Outcomes.refused(came, refusal.get());
      return new Decision(this, Result.REFUSED, List.of(), List.of(outcome), false);
    }
    return switch (came.row()) {
      case MeasurementRecorded figure ->
          said(came, figure, figure.period(), known.figures(), known::withFigures, rules);
      case TargetSet target ->
          said(came, target, target.period(), known.targets(), known::withTargets, rules);
      case CommentaryGiven given ->
          said(came, given, given.period(), known.commentary(), known::withCommentary, rules);
      case ActionRecorded action -> {
        ActionMonth key = ActionMonth.of(action);
        yield said(came, action, key, known.actions(), known::withActions, rules);
      }
    };
  }

  private <K, T extends InputRow> Decision said(
      SeriesRecord.RowCame came,
      T row,
      K key,
      SortedMap<K, Claims<T>> all,
      Function<SortedMap<K, Claims<T>>, Known> with,
      Rules rules) {
    Claim<T> claim = Claim.of(row, came.position().offset());
    Claims<T> before = all.getOrDefault(key, Claims.none());
    if (!before.holds(claim) && Bulk.isTooMuch(known, row)) {
      RowOutcome full = Outcomes.refused(came, Admission.full());
      return new Decision(this, Result.REFUSED, List.of(), List.of(full), false);
    }
    Claims<T> after = before.with(claim);
    List<Event> outcomes = Outcomes.of(came, claim, before, after);
    Result result = before.holds(claim) ? Result.DUPLICATE : resultOf(claim, after);
    if (before.equals(after)) {
      return new Decision(this, result, List.of(), outcomes, false);
    }
    SortedMap<K, Claims<T>> later = new TreeMap<>(all);
    later.put(key, after);
    Querying.Reviewed reviewed = Querying.afterRow(knowing(with.apply(later)), came, rules);
    return reviewed.series().judged(rules, result, both(outcomes, reviewed.news()), List.of());
  }

  private static List<Event> both(List<Event> outcomes, List<Event> news) {
    return Stream.concat(outcomes.stream(), news.stream()).toList();
  }

  private Decision part(SeriesRecord.PartCame came, Rules rules) {
    return ifQueriesChanged(Querying.afterPart(this, came, rules), Result.ACCEPTED, rules);
  }

  private Decision cut(SeriesRecord.MonthCut cut, Rules rules) {
    return ifQueriesChanged(Querying.afterCut(this, cut, rules), Result.BROADCAST, rules);
  }

  /** Nothing else can have changed, so that there is nothing to judge where they have not. */
  private Decision ifQueriesChanged(Querying.Reviewed reviewed, Result result, Rules rules) {
    return reviewed.series().scrutiny().carried().equals(scrutiny.carried())
        ? new Decision(reviewed.series(), result, List.of(), reviewed.news(), false)
        : reviewed.series().judged(rules, result, reviewed.news(), List.of());
  }

  private Decision decision(SeriesRecord.DecisionCame came, Rules rules) {
    Querying.Answered answered = Querying.decided(this, came);
    List<Event> answer = List.of(answered.answer());
    if (answered.again()) {
      return new Decision(this, Result.DUPLICATE, List.of(), answer, false);
    }
    Result result =
        answered.answer().result() == AnswerResult.APPLIED ? Result.ACCEPTED : Result.REFUSED;
    return answered.series().judged(rules, result, answer, List.of());
  }

  private static <T extends InputRow> Result resultOf(Claim<T> claim, Claims<T> after) {
    return after.conflicts(claim) ? Result.CONFLICT : Result.ACCEPTED;
  }

  private Decision activation(SeriesRecord.CatalogueApplies applies, Rules rules) {
    Series later = this;
    if (watchedFrom == null && rules.expects(id)) {
      later = watchedFrom(applies.at().atZone(DueDates.ZONE).toLocalDate());
    }
    Querying.Reviewed reviewed = Querying.afterActivation(later, applies.position(), rules);
    return reviewed.series().judged(rules, Result.BROADCAST, reviewed.news(), List.of());
  }

  private Decision time(Instant at, Rules rules) {
    Optional<Indicator> indicator = rules.indicator(id);
    if (indicator.isEmpty()) {
      return new Decision(due(null), Result.BROADCAST, List.of(), List.of(), false);
    }
    Lateness lateness = new Lateness(this, indicator.get(), rules);
    List<TrackEvent> overdue = lateness.overdueAt(at);
    SortedSet<Period> said = new TreeSet<>(saidOverdue);
    overdue.forEach(event -> said.add(event.period()));
    return said(said).judged(rules, Result.BROADCAST, List.of(), overdue);
  }

  /** Judges all periods anew and announces what that changes. */
  private Decision judged(
      Rules rules, Result result, List<Event> outcomes, List<TrackEvent> already) {
    Optional<Indicator> indicator = rules.indicator(id);
    if (indicator.isEmpty()) {
      return new Decision(due(null), result, already, outcomes, false);
    }
    Assessment assessment = Assessment.of(this, indicator.get(), rules);
    List<TrackEvent> events = new ArrayList<>(already);
    events.addAll(assessment.trackEvents());
    Series after =
        new Series(
            id,
            watchedFrom,
            known,
            assessment.edges(),
            saidOverdue,
            asOf,
            assessment.nextDue(),
            scrutiny,
            assessment.state());
    return new Decision(
        after, result, List.copyOf(events), outcomes, !Objects.equals(state, after.state));
  }

  /** As it is known at an instant; time never goes back. */
  public Series reaching(Instant at) {
    return at.isAfter(asOf)
        ? new Series(id, watchedFrom, known, edges, saidOverdue, at, nextDue, scrutiny, state)
        : this;
  }

  /** Whether something is known or said of it that was not before; that time went on is nothing. */
  public boolean tellsMoreThan(Series before) {
    return known != before.known
        || state != before.state
        || edges != before.edges
        || !saidOverdue.equals(before.saidOverdue)
        || !Objects.equals(nextDue, before.nextDue)
        || !Objects.equals(watchedFrom, before.watchedFrom)
        || !scrutiny.equals(before.scrutiny);
  }

  private Series watchedFrom(LocalDate day) {
    return new Series(id, day, known, edges, saidOverdue, asOf, nextDue, scrutiny, state);
  }

  private Series knowing(Known known) {
    return new Series(id, watchedFrom, known, edges, saidOverdue, asOf, nextDue, scrutiny, state);
  }

  Series scrutinised(Scrutiny scrutiny) {
    return new Series(id, watchedFrom, known, edges, saidOverdue, asOf, nextDue, scrutiny, state);
  }

  private Series said(SortedSet<Period> said) {
    return new Series(id, watchedFrom, known, edges, said, asOf, nextDue, scrutiny, state);
  }

  private Series due(@Nullable Instant next) {
    return new Series(id, watchedFrom, known, edges, saidOverdue, asOf, next, scrutiny, state);
  }
}
