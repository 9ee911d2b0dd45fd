package org.waymark.reporting.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.reporting.Sample.finance;
import static org.waymark.reporting.Sample.month;
import static org.waymark.reporting.Sample.project;
import static org.waymark.reporting.Sample.risk;
import static org.waymark.reporting.Sample.series;
import static org.waymark.reporting.Sample.workforce;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.reporting.Sample;
import org.waymark.reporting.close.WorkingDays;
import org.waymark.reporting.close.holidays.EnglandHolidays;
import org.waymark.reporting.cut.Cut;

/** Every expected figure here was worked out by hand. */
class PackAssemblerTest {
  private static final Cut OCTOBER =
      new Cut("2016-10", month("2016-10"), Instant.parse("2016-11-24T17:00:00Z"), true);
  private final PackAssembler assembler = new PackAssembler(new WorkingDays(new EnglandHolidays()));

  private static final Map<SeriesId, SeriesState> NOW =
      Sample.byId(
          series(
              "delayed-days", "2016-10", Status.RED, Track.OFF_TRACK, "10", "11.5", "12", "11.2"),
          series("reviews", "2016-10", Status.RED, Track.WATCH, "50", "52", "40"),
          series("support", "2016-10", Status.GREEN, Track.ON_TRACK, "93", "95"),
          series("jobs", "2016-10", Status.TARGET_TO_BE_SET, Track.ON_TRACK, null, "6.1"),
          Sample.empty("falls", Status.NO_DATA, month("2016-10")));

  private static final Map<SeriesId, SeriesState> BEFORE =
      Sample.byId(
          series("delayed-days", "2016-09", Status.RED, Track.WATCH, "10", "11.5", "12.4"),
          series("reviews", "2016-09", Status.GREEN, Track.ON_TRACK, "50", "52"),
          series("support", "2016-09", Status.GREEN, Track.ON_TRACK, "93", "94"));

  private Pack assemble(
      String committee, Books books, @Nullable Map<SeriesId, SeriesState> before, Cut cut) {
    CatalogueIndex catalogue = new CatalogueIndex(1, Sample.catalogue());
    return assembler.assemble(
        new PackInput(catalogue, cut, NOW, before, books),
        catalogue.committee(committee).orElseThrow(),
        1);
  }

  private static Books finances(FinanceLineRecorded... lines) {
    return new Books(List.of(lines), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void theUnratedAreLeftOutOfPercentagesAndCounted() {
    StatusCounts counts = assemble("adults", Books.EMPTY, BEFORE, OCTOBER).counts();
    assertThat(counts.rated()).isEqualTo(3);
    assertThat(counts.unrated()).isEqualTo(2);
    assertThat(counts.statuses())
        .extracting(c -> c.status(), c -> c.now(), c -> c.before(), c -> c.share())
        .contains(
            tuple(Status.RED, 2, 1, "67%"),
            tuple(Status.GREEN, 1, 2, "33%"),
            tuple(Status.AMBER, 0, 0, "0%"))
        .noneMatch(tuple -> tuple.toList().getFirst() == Status.BLUE);
    assertThat(counts.note())
        .isEqualTo(
            "Percentages are of the 3 indicators that have a colour. 2 are left out: 1 target to be"
                + " set, 1 no data.");
  }

  @Test
  void offTrackAndRedComesBeforeTheRedThatIsFurtherFromTargetAndTheOverdueComesLast() {
    Pack pack = assemble("adults", Books.EMPTY, BEFORE, OCTOBER);
    assertThat(pack.exceptions())
        .extracting(IndicatorLine::code)
        .containsExactly("delayed-days", "reviews", "falls");
    assertThat(pack.exceptions())
        .extracting(each -> each.line().finding())
        .containsExactly(
            "12% worse than target, third month running",
            "20% worse than target, second month running",
            "no figure for October 2016, due 14 November 2016");
    assertThat(pack.late())
        .containsExactly(
            "Falls: October 2016 was due on 14 November 2016 from the Head of Adult Care");
  }

  @Test
  void whatChangedSinceLastMonthIsToldFromTheTwoCuts() {
    Pack pack = assemble("adults", Books.EMPTY, BEFORE, OCTOBER);
    assertThat(pack.changes())
        .extracting(Pack.Change::words)
        .containsExactly(
            "Delayed bed-days: went off track",
            "Reviews in time: from on target to off target",
            "Delayed bed-days: September 2016 revised from 12.4% to 12.0%");
    assertThat(pack.headline().getFirst())
        .isEqualTo(
            "2 of 3 rated indicators are off target, 1 more than last month; 1 is off track.");
  }

  @Test
  void aServiceCommitteeSeesItsServicesWithTotalsOfUnroundedSums() {
    Finance finance =
        assemble(
                "adults",
                finances(
                    finance("2016-10", "cfa", "Older people", "1000400", "500000", "1100400.40"),
                    finance("2016-10", "cfa", "Client income", "-200400", "-90000", "-190400.40"),
                    finance("2016-10", "ete", "Roads", "5000000", "1", "5000000"),
                    finance("2016-09", "cfa", "Older people", "1000400", "1", "1050400")),
                BEFORE,
                OCTOBER)
            .finance();
    assertThat(finance.rows())
        .extracting(
            Finance.Row::name,
            Finance.Row::varianceShown,
            Finance.Row::percentShown,
            Finance.Row::previousShown)
        .containsExactly(
            tuple("Client income", "+10", "5%", "[x]"),
            tuple("Older people", "+100", "10%", "+50"));
    Finance.Row total = Objects.requireNonNull(finance.total());
    assertThat(total.variance()).isEqualByComparingTo("110000.00");
    assertThat(total.budgetShown()).isEqualTo("800");
    assertThat(total.percentShown()).isEqualTo("14%");
    assertThat(finance.finding())
        .isEqualTo(
            "Finance: forecast £110,000 overspend (14% of budget), £60,000 worse than last month");
  }

  @Test
  void aprilHasNoForecastAndSaysSo() {
    Cut april = new Cut("2016-04", month("2016-04"), Instant.parse("2016-05-26T16:00:00Z"), true);
    Finance finance =
        assemble(
                "adults",
                finances(finance("2016-04", "cfa", "Older people", "1200000", "100000", null)),
                null,
                april)
            .finance();
    Finance.Row total = Objects.requireNonNull(finance.total());
    assertThat(total.variance()).isNull();
    assertThat(total.forecastShown()).isEqualTo("[x]");
    assertThat(total.percentShown()).isEqualTo("[x]");
    assertThat(finance.finding()).isEqualTo("Finance: £100,000 spent of £1.2m, no forecast yet");
  }

  @Test
  void theCorporateReportAddsUpByDirectorateAndHasRisksProjectsAndSickness() {
    List<WorkforceRecorded> workforce = new ArrayList<>();
    for (Period each : month("2016-10").lastPeriods(12).toList()) {
      workforce.add(workforce(each.toString(), "cfa", "50", "1000"));
      workforce.add(workforce(each.toString(), "ete", "30", each.index() == 10 ? "620" : "500"));
    }
    Books books =
        new Books(
            List.of(
                finance("2016-10", "cfa", "A", "100", "1", "150"),
                finance("2016-10", "cfa", "B", "100", "1", "100"),
                finance("2016-10", "ete", "C", "300", "1", "290")),
            List.of(
                risk("2016-10", "r1", 2, 4),
                risk("2016-10", "r2", 4, 5),
                risk("2016-09", "r2", 3, 5)),
            List.of(
                project("2016-10", "p1", Status.GREEN),
                project("2016-10", "p2", Status.RED),
                project("2016-09", "p2", Status.AMBER)),
            workforce,
            List.of());
    Pack pack = assemble("general-purposes", books, BEFORE, OCTOBER);
    assertThat(pack.finance().rows())
        .extracting(Finance.Row::name, row -> row.variance().intValueExact())
        .containsExactly(tuple("Children and Adults", 50), tuple("Economy and Transport", -10));
    Pack.Corporate corporate = Objects.requireNonNull(pack.corporate());
    // 12 × 50 ÷ 1,000 = 0.60; 12 × 30 ÷ 510 = 0.71; together 960 ÷ 1,510 = 0.64
    assertThat(corporate.sickness().rows())
        .extracting(Sickness.Row::twelveMonthsShown)
        .containsExactly("0.60", "0.71");
    assertThat(Objects.requireNonNull(corporate.sickness().total()).twelveMonthsShown())
        .isEqualTo("0.64");
    assertThat(corporate.risks().risks())
        .extracting(RiskRegister.Risk::score, RiskRegister.Risk::movement)
        .containsExactly(tuple(20, "Up from 15"), tuple(8, "New"));
    assertThat(corporate.programme().projects())
        .extracting(Programme.Project::title, Programme.Project::movement)
        .containsExactly(tuple("Project p2", "Was at risk"), tuple("Project p1", "New"));
    assertThat(pack.indicators()).hasSize(5);
  }

  @Test
  void twelveMonthsOfSicknessNeedAllTwelve() {
    Books books =
        new Books(
            List.of(),
            List.of(),
            List.of(),
            List.of(workforce("2016-10", "cfa", "50", "1000")),
            List.of());
    Pack.Corporate corporate =
        Objects.requireNonNull(assemble("general-purposes", books, BEFORE, OCTOBER).corporate());
    assertThat(corporate.sickness().rows().getFirst().twelveMonthsShown()).isEqualTo("[x]");
    assertThat(corporate.sickness().rows().getFirst().daysLostShown()).isEqualTo("50");
  }

  @Test
  void theFrontCarriesTheNameOfTheDayAndTheFirstMeetingThatCanStillBeServed() {
    Pack.Front front = assemble("adults", Books.EMPTY, BEFORE, OCTOBER).front();
    assertThat(front.committeeName()).isEqualTo("Adults Committee");
    // papers for 1 December go out on 23 November, before the close
    assertThat(front.meetingWords()).isEqualTo("8 December 2016");
  }

  @Test
  void everyGoalHoldsItsIndicatorsOnce() {
    Pack pack = assemble("adults", Books.EMPTY, BEFORE, OCTOBER);
    assertThat(pack.goals())
        .extracting(Pack.GoalSection::title, Pack.GoalSection::summary)
        .containsExactly(
            tuple("Older people live well", "2 of 2 off target"),
            tuple("People with disabilities live well", "none of 1 off target"));
  }
}
