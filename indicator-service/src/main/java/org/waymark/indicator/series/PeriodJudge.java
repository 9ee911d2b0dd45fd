package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.judgement.Decimals;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.judgement.Judgement;
import org.waymark.indicator.judgement.Measured;
import org.waymark.indicator.judgement.Verdict;

/** Judges every period of a series that has a figure. */
final class PeriodJudge {
  private final Indicator indicator;
  private final Optional<Policy> policy;
  private final Targets targets;
  private final Known known;
  private final SortedMap<Period, Claim<MeasurementRecorded>> current = new TreeMap<>();
  private final Valuation valuation;
  private final Past past;

  PeriodJudge(CatalogueIndex catalogue, Indicator indicator, SeriesId series, Known known) {
    this.indicator = indicator;
    this.known = known;
    this.policy = Optional.ofNullable(indicator.policy()).flatMap(catalogue::policy);
    this.targets = new Targets(catalogue, indicator, series, known);
    known.figures().forEach((period, claims) -> current.put(period, claims.current()));
    this.valuation = new Valuation(indicator, current);
    this.past = new Past(current, valuation);
  }

  /** The judged periods, earliest first. */
  SortedMap<Period, JudgedPeriod> judge() {
    SortedMap<Period, JudgedPeriod> judged = new TreeMap<>();
    current.forEach((period, claim) -> judged.put(period, judge(period, claim)));
    return judged;
  }

  private JudgedPeriod judge(Period period, Claim<MeasurementRecorded> claim) {
    Valuation.Valued valued = valuation.at(period);
    Optional<Aim> target = targets.at(period);
    @Nullable PolicyVersion rule = policy.map(each -> each.on(period.lastDay())).orElse(null);
    return new JudgedPeriod(
        period,
        valued.value(),
        valuation.submitted(period),
        target.map(Aim::target),
        counted(verdict(period, valued, target, rule), rule, period),
        policy.map(Policy::name).orElse(null),
        rule,
        claim,
        known.commentary(period).map(CommentaryGiven::text));
  }

  private Verdict counted(Verdict verdict, @Nullable PolicyVersion rule, Period period) {
    SmallNumbers small = rule == null ? null : rule.smallNumbers();
    return small == null
        ? verdict
        : verdict.counted(small, valuation.cases(period, small.counted()));
  }

  /** A period whose figure has not come by its due date; empty where no policy judges it. */
  Optional<Tracked> awaited(Period period) {
    return policy.map(judging ->
        new Tracked(
            period,
            Optional.empty(),
            target(period),
            new Verdict(Status.NO_DATA, "there is no figure"),
            judging.name(),
            judging.on(period.lastDay()),
            List.of(
                TrackEvidence.overdue(period, "overdue: the day by which it was due is over"))));
  }

  /** What is expected at a period, whether or not a figure has come. */
  Optional<BigDecimal> target(Period period) {
    return targets.at(period).map(Aim::target);
  }

  /** How the target of a financial year is spread over its months. */
  Optional<List<BigDecimal>> weights(Period year) {
    return targets.weights(year);
  }

  /** What the policy would say of a value at a period. */
  Verdict verdict(Period period, BigDecimal value) {
    @Nullable PolicyVersion rule = policy.map(each -> each.on(period.lastDay())).orElse(null);
    return verdict(period, Valuation.Valued.of(value, ""), targets.at(period), rule);
  }

  private Verdict verdict(
      Period period, Valuation.Valued valued, Optional<Aim> target, @Nullable PolicyVersion rule) {
    if (valued.value().isEmpty()) {
      return new Verdict(Status.NO_DATA, "Not available: " + valued.words());
    }
    Lifecycle life = lifeIn(period);
    if (life != Lifecycle.ACTIVE) {
      return unjudged(life);
    }
    if (rule == null) {
      return new Verdict(Status.CONTEXTUAL, "No policy judges this indicator");
    }
    Expectation expected =
        target.map(aim -> aim.expected(indicator.polarity())).orElseGet(Expectation.None::new);
    Measured figure =
        new Measured(
            valued.value().get(),
            indicator.polarity(),
            expected,
            target.map(Aim::lower),
            target.map(Aim::upper),
            rule.banding().plain() ? Optional.empty() : past.lastYear(period),
            rule.banding().plain() ? Optional.empty() : past.before(period),
            Map.of());
    Verdict verdict = Judgement.of(figure, rule.banding(), indicator.decimals());
    return new Verdict(verdict.status(), valued.words() + within(expected) + verdict.explanation());
  }

  private static String within(Expectation expected) {
    return expected instanceof Expectation.Range range
        ? "anything from %s to %s is on target: "
            .formatted(Decimals.shortest(range.lower()), Decimals.shortest(range.upper()))
        : "";
  }

  /** Figures from before the indicator's first status are taken as that status says. */
  private Lifecycle lifeIn(Period period) {
    LocalDate day = period.lastDay();
    return indicator.statuses().stream()
        .map(DatedStatus::from)
        .min(Comparator.naturalOrder())
        .filter(first -> first.isAfter(day))
        .map(indicator::statusOn)
        .orElseGet(() -> indicator.statusOn(day));
  }

  private static Verdict unjudged(Lifecycle life) {
    return switch (life) {
      case IN_DEVELOPMENT ->
          new Verdict(Status.IN_DEVELOPMENT, "The indicator is in development and not judged yet");
      case BASELINE ->
          new Verdict(Status.BASELINE, "The period sets the baseline and is not judged");
      case CONTEXTUAL, ACTIVE ->
          new Verdict(Status.CONTEXTUAL, "The indicator gives context and is not judged");
      case RETIRED -> new Verdict(Status.CONTEXTUAL, "The indicator is retired and not judged");
    };
  }
}
