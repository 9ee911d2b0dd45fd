package org.waymark.indicator.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.Policies;
import org.waymark.indicator.Seeded;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.Outlook;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.Series;
import org.waymark.indicator.series.SeriesRecord;

/**
 * Random histories, with corrections and repeats in any order, under policies of every kind: what
 * the fold keeps is what an evaluation of the figures that stand says, and no track event is raised
 * twice.
 */
class AgreementTest {
  private static final int HISTORIES = Integer.getInteger("waymark.histories", 2_000);
  private static final SeriesId SERIES = SeriesId.parse("m/-");
  private static final Period FIRST = Period.month(2015, 4);

  @Test
  void theFoldAndTheEvaluationAgree() {
    Seeded.check(
        HISTORIES,
        random -> {
          int months = random.nextInt(8) == 0 ? 14 + random.nextInt(20) : 1 + random.nextInt(10);
          Polarity polarity = Polarity.values()[random.nextInt(2)];
          List<String> names = Policies.names();
          Policy policy = Policies.watching(names.get(random.nextInt(names.size())));
          List<Target> targets = targets(random, months);
          TreeMap<Period, BigDecimal> standing = new TreeMap<>();
          List<MeasurementRecorded> rows = rows(random, months, standing);
          CatalogueIndex catalogue =
              Policies.index(policy, Fixtures.measure("m").polarity(polarity), targets);
          Series folded = fold(rows, new Rules(catalogue, day -> false));
          Evaluation evaluated = Evaluation.of(question(standing, targets, polarity, policy));
          agree(folded, evaluated);
          assertThat(Outlook.of(folded, catalogue).orElseThrow().reading().variation())
              .isEqualTo(evaluated.reading().variation());
        });
  }

  private static void agree(Series folded, Evaluation evaluated) {
    Map<Period, String> kept = new TreeMap<>();
    for (PeriodState each : folded.state().periods()) {
      kept.put(each.period(), each.value().toPlainString() + " " + each.status());
    }
    Map<Period, String> said = new TreeMap<>();
    evaluated.points().stream()
        .filter(each -> each.point().value().isPresent())
        .forEach(each ->
            said.put(
                each.point().period(),
                each.point().value().get().toPlainString() + " " + each.verdict().status()));
    assertThat(kept).isEqualTo(said);
    assertThat(folded.state().track()).isEqualTo(evaluated.track());
    assertThat(folded.state().explanation())
        .isEqualTo(
            evaluated.points().stream()
                .filter(each -> each.point().period().equals(folded.state().period()))
                .findFirst()
                .orElseThrow()
                .verdict()
                .explanation());
    boolean watched = evaluated.points().stream().anyMatch(each -> !each.signals().isEmpty());
    if (!watched && evaluated.points().stream().allMatch(AgreementTest::isGood)) {
      assertThat(folded.state().track()).isEqualTo(Track.ON_TRACK);
    }
  }

  private static boolean isGood(Evaluation.Judged each) {
    Status status = each.verdict().status();
    return status != Status.RED && status != Status.AMBER;
  }

  private static Series fold(List<MeasurementRecorded> rows, Rules rules) {
    Series series = Series.unknown(SERIES);
    Set<String> ids = new HashSet<>();
    long offset = 0;
    for (MeasurementRecorded row : rows) {
      LogPosition position = new LogPosition(Topics.INPUTS, 0, offset++);
      Decision decision = series.apply(new SeriesRecord.RowCame(row, position), rules);
      for (TrackEvent event : decision.events()) {
        assertThat(ids.add(event.id())).as("raised once").isTrue();
      }
      series = decision.series();
    }
    return series;
  }

  /** Each month's revisions, the highest of which stands; some sent twice; in any order. */
  private static List<MeasurementRecorded> rows(
      Random random, int months, Map<Period, BigDecimal> standing) {
    List<MeasurementRecorded> rows = new ArrayList<>();
    int level = 80 + random.nextInt(40);
    for (int i = 0; i < months; i++) {
      level = random.nextInt(7) == 0 ? 80 + random.nextInt(40) : level;
      if (i > 0 && random.nextInt(9) == 0) {
        continue;
      }
      Period period = FIRST.shift(i);
      int revisions = 1 + random.nextInt(2);
      for (int revision = 1; revision <= revisions; revision++) {
        BigDecimal value = BigDecimal.valueOf(level * 10L + random.nextInt(40) - 20, 1);
        standing.put(period, value);
        MeasurementRecorded row =
            Fixtures.figure("m/-", period.toString(), value.toPlainString())
                .revision(revision)
                .at(Instant.parse("2016-05-01T00:00:00Z").plusSeconds(random.nextInt(9_000)))
                .event();
        rows.add(row);
        if (random.nextInt(5) == 0) {
          rows.add(row);
        }
      }
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  /** A target, perhaps with bounds, for most months and every year's end. */
  private static List<Target> targets(Random random, int months) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < months + 12; i++) {
      if (random.nextInt(12) > 0) {
        BigDecimal value = BigDecimal.valueOf(90 + random.nextInt(20));
        boolean bounded = random.nextInt(6) > 0;
        targets.add(
            new Target(
                SERIES,
                FIRST.shift(i),
                value,
                null,
                "adults",
                LocalDate.of(2015, 4, 1),
                null,
                bounded ? value.subtract(BigDecimal.TEN) : null,
                bounded ? value.add(BigDecimal.TEN) : null));
      }
    }
    return targets;
  }

  private static Question question(
      Map<Period, BigDecimal> standing, List<Target> targets, Polarity polarity, Policy policy) {
    TreeMap<Period, Target> by = new TreeMap<>();
    targets.forEach(target -> by.put(target.period(), target));
    Set<Period> periods = new HashSet<>(by.keySet());
    periods.addAll(standing.keySet());
    List<Question.Point> points = new ArrayList<>();
    for (Period period : periods) {
      Optional<Target> target = Optional.ofNullable(by.get(period));
      points.add(
          new Question.Point(
              period,
              Optional.ofNullable(standing.get(period)),
              target.map(Target::value),
              Expectation.of(target.map(Target::value)),
              target.map(Target::lower),
              target.map(Target::upper),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return new Question(
        points, polarity, Frequency.MONTHLY, Form.POINT, policy, Optional.empty(), Map.of());
  }
}
