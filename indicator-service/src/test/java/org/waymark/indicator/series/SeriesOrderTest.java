package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.commentary;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;
import static org.waymark.indicator.Fixtures.targetSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.track.Edge;

/**
 * Random histories with corrections, repeats and revisions: whatever the order of arrival, the
 * state is the same and so are the track events in effect. The seed is in each test's name.
 */
class SeriesOrderTest {
  private static final int HISTORIES = 60;
  private static final int ORDERS = 6;

  static List<Long> seeds() {
    Random random = new Random(20160401);
    return random.longs(HISTORIES).boxed().toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyOrderAndRepetitionGivesTheSame(long seed) {
    Random random = new Random(seed);
    Rules rules = rules(random);
    List<InputRow> history = history(random, rules);
    Outcome first = fold(history, rules);
    for (int i = 0; i < ORDERS; i++) {
      List<InputRow> again = new ArrayList<>(history);
      for (int repeats = random.nextInt(5); repeats > 0; repeats--) {
        again.add(history.get(random.nextInt(history.size())));
      }
      Collections.shuffle(again, random);
      assertThat(fold(again, rules)).isEqualTo(first);
    }
  }

  private static Rules rules(Random random) {
    Fixtures.Measure measure =
        switch (random.nextInt(4)) {
          case 0 -> measure("m");
          case 1 -> measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS);
          case 2 -> measure("m").form(Form.ROLLING_12_MONTHS, Sends.RATIO);
          default -> measure("m").form(Form.YEAR_TO_DATE, Sends.RATIO);
        };
    return new Rules(
        index(
            List.of(measure),
            List.of(target("m/-", "2016/17", "100", "seasonal"), target("m/-", "2017/18", "90"))),
        day -> false);
  }

  private static List<InputRow> history(Random random, Rules rules) {
    boolean ratio = rules.catalogue().catalogue().indicators().getFirst().sends() == Sends.RATIO;
    List<InputRow> history = new ArrayList<>();
    int count = 5 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      String period = Period.parse("2016-04").shift(random.nextInt(18)).toString();
      String value = Integer.toString(random.nextInt(6) * 10 + 60);
      Fixtures.Figure figure =
          ratio
              ? Fixtures.ratio("m/-", period, value, "100")
              : Fixtures.figure("m/-", period, value);
      figure =
          figure
              .at(Instant.parse("2016-05-01T00:00:00Z").plusSeconds(random.nextInt(40) * 3600L))
              .row("s" + random.nextInt(4), 1 + i);
      Fixtures.Figure sent =
          random.nextInt(4) == 0 ? figure.revision(1 + random.nextInt(3)) : figure;
      history.add(sent.event());
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      history.add(targetOrCommentary(random));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      history.add(action(random));
    }
    return history;
  }

  private static InputRow action(Random random) {
    ActionStatus[] statuses = ActionStatus.values();
    return Fixtures.action(
        "m/-",
        Period.parse("2016-04").shift(random.nextInt(3)).toString(),
        random.nextBoolean() ? "a1" : "a2",
        statuses[random.nextInt(statuses.length)],
        Math.max(0, random.nextInt(5) - 2),
        Instant.parse("2016-05-01T00:00:00Z").plusSeconds(random.nextInt(40) * 3600L).toString());
  }

  private static InputRow targetOrCommentary(Random random) {
    Period month = Period.parse("2016-04").shift(random.nextInt(18));
    int revision = Math.max(0, random.nextInt(5) - 2);
    String at =
        Instant.parse("2016-05-01T00:00:00Z").plusSeconds(random.nextInt(40) * 3600L).toString();
    String said = Integer.toString(random.nextInt(6) * 10 + 60);
    if (random.nextBoolean()) {
      return commentary("m/-", month.toString(), said, revision, at);
    }
    Period period = random.nextBoolean() ? month : month.financialYear();
    return targetSet("m/-", period.toString(), said, revision, at);
  }

  private static Outcome fold(List<InputRow> rows, Rules rules) {
    Series series = Series.unknown(SeriesId.parse("m/-"));
    Map<String, Edge> inEffect = new HashMap<>();
    Set<String> ids = new HashSet<>();
    long offset = 0;
    for (InputRow row : rows) {
      LogPosition position = new LogPosition(Topics.INPUTS, 0, offset++);
      Decision decision = series.apply(new SeriesRecord.RowCame(row, position), rules);
      series = decision.series();
      for (TrackEvent event : decision.events()) {
        assertThat(ids.add(event.id())).as("an id is used once").isTrue();
        if (event instanceof TrackChanged changed) {
          inEffect.put(changed.id(), new Edge(changed.period(), changed.from(), changed.to()));
        } else if (event instanceof TrackRestated restated) {
          assertThat(inEffect.remove(restated.edge())).as("only what is in effect").isNotNull();
        }
      }
    }
    assertThat(Set.copyOf(inEffect.values())).isEqualTo(series.edges().inEffect());
    return new Outcome(
        series.state(),
        series.edges().inEffect(),
        series.known().actionsNow().stream().map(Claim::said).toList(),
        claims(series));
  }

  /** Everything that is claimed, but for the place in the log, which the order decides. */
  private static Map<String, String> claims(Series series) {
    Map<String, String> claims = new TreeMap<>();
    series.known().figures().values().forEach(each -> add(each, claims));
    series.known().targets().values().forEach(each -> add(each, claims));
    series.known().commentary().values().forEach(each -> add(each, claims));
    series.known().actions().values().forEach(each -> add(each, claims));
    return claims;
  }

  private static <T extends InputRow> void add(Claims<T> of, Map<String, String> claims) {
    of.all().forEach(claim -> claims.put(claim.eventId(), claim.origin().toString()));
  }

  private record Outcome(
      SeriesState state,
      Set<Edge> edges,
      List<ActionRecorded> actions,
      Map<String, String> claims) {}
}
