package org.waymark.ingest.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.calendar.FeedCalendar.Line;
import org.waymark.ingest.calendar.FeedCalendar.State;
import org.waymark.ingest.calendar.jollyday.BankHolidays;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;

/** The catalogue is of 4 April 2016 and has {@code neet} by one district, due after ten days. */
class FeedCalendarTest {
  private static final IndicatorCode NEET = new IndicatorCode("neet");
  private static final BreakdownCode WHOLE = BreakdownCode.WHOLE_COUNCIL;
  private static final BreakdownCode CAMBRIDGE = new BreakdownCode("E07000008");
  private static final Instant BEGAN = Instant.parse("2016-04-04T09:00:00Z");
  private static final Instant IN_TIME = Instant.parse("2016-05-16T22:59:59Z");
  private static final Instant TOO_LATE = Instant.parse("2016-05-16T23:00:00Z");
  private static final Due APRIL = Due.of(NEET, Period.month(2016, 4));

  private final CatalogueVersions versions = new CatalogueVersions();
  private final Memory arrivals = new Memory();

  FeedCalendarTest() {
    versions.add(new CataloguePublished(1, "a", catalogue(new TestCatalogue())), BEGAN);
  }

  @Test
  void aPeriodIsExpectedThenLateAndArrivesWholeOrInPart() {
    assertThat(april(IN_TIME).state()).isEqualTo(State.EXPECTED);
    assertThat(april(TOO_LATE).state()).isEqualTo(State.LATE);
    arrivals.note(Map.of(APRIL, Set.of(CAMBRIDGE)), new Arrived(BEGAN, "a", "f"));
    assertThat(april(IN_TIME).state()).isEqualTo(State.PARTLY);
    assertThat(april(TOO_LATE).state()).isEqualTo(State.LATE);
    assertThat(april(TOO_LATE).missing()).containsExactly(WHOLE);
    arrivals.note(Map.of(APRIL, Set.of(WHOLE)), new Arrived(IN_TIME, "b", "f"));
    assertThat(april(TOO_LATE))
        .extracting(Line::state, Line::expected, Line::arrived, l -> l.complete().submission())
        .containsExactly(State.ARRIVED, 2, 2, "b");
    assertThat(april(TOO_LATE).first().submission()).isEqualTo("a");
  }

  @Test
  void whatCameAfterItsDueDateArrivedLate() {
    arrivals.note(Map.of(APRIL, Set.of(CAMBRIDGE, WHOLE)), new Arrived(TOO_LATE, "a", "f"));
    assertThat(april(TOO_LATE).state()).isEqualTo(State.ARRIVED_LATE);
  }

  @Test
  void nothingIsExpectedOfThePeriodsBeforeAnybodyWasAsked() {
    assertThat(neet(TOO_LATE, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 31)))
        .extracting(Line::period)
        .containsExactly(Period.month(2016, 4), Period.month(2016, 5), Period.month(2016, 6));
  }

  @Test
  void aBreakdownIsExpectedFromTheVersionThatNamesIt() {
    var more =
        new TestCatalogue()
            .replace("indicators.csv", "head,10,E07000008,", "head,10,E07000008 cohort-a,");
    versions.add(
        new CataloguePublished(2, "b", catalogue(more)), Instant.parse("2016-06-10T09:00:00Z"));
    assertThat(neet(TOO_LATE, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 31)))
        .extracting(Line::expected)
        .containsExactly(2, 2, 3);
  }

  @Test
  void aFeedWithoutIndicatorsOwesWhatTheCatalogueSays() {
    var feed = Due.ofFeed("risks", Period.month(2016, 4));
    arrivals.note(Map.of(feed, Set.of(WHOLE)), new Arrived(IN_TIME, "a", "risks"));
    assertThat(lines("risks", TOO_LATE, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 31)))
        .extracting(Line::due, Line::state)
        .containsExactly(
            tuple(LocalDate.of(2016, 5, 16), State.ARRIVED),
            tuple(LocalDate.of(2016, 6, 14), State.EXPECTED),
            tuple(LocalDate.of(2016, 7, 14), State.EXPECTED));
    assertThat(lines("finance", TOO_LATE, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 7, 31)))
        .isEmpty();
  }

  private Line april(Instant now) {
    return neet(now, LocalDate.of(2016, 5, 16), LocalDate.of(2016, 5, 16)).getFirst();
  }

  private List<Line> neet(Instant now, LocalDate from, LocalDate to) {
    return lines("cfa-performance", now, from, to).stream()
        .filter(line -> NEET.value().equals(line.indicator()))
        .toList();
  }

  private List<Line> lines(String feed, Instant now, LocalDate from, LocalDate to) {
    var version = versions.latest().orElseThrow();
    var calendar =
        new FeedCalendar(arrivals, versions, new BankHolidays(), Clock.fixed(now, ZoneOffset.UTC));
    return calendar.lines(version, version.index().feed(feed).orElseThrow(), from, to);
  }

  private static Catalogue catalogue(TestCatalogue files) {
    return new FolderParser().parse(files.files(), new Complaints(9)).catalogue();
  }

  /** The first of each, in memory. */
  private static final class Memory implements Arrivals {
    private final Map<Due, Map<BreakdownCode, Arrived>> all = new HashMap<>();

    @Override
    public void note(Map<Due, Set<BreakdownCode>> what, Arrived how) {
      what.forEach((due, breakdowns) -> {
        var firsts = all.computeIfAbsent(due, _ -> new HashMap<>());
        breakdowns.forEach(each -> firsts.merge(each, how, Arrived::earlier));
      });
    }

    @Override
    public Map<Due, Map<BreakdownCode, Arrived>> of(Collection<Due> dues) {
      Map<Due, Map<BreakdownCode, Arrived>> found = new HashMap<>(all);
      found.keySet().retainAll(dues);
      return found;
    }

    @Override
    public Optional<Period> latest(String subject) {
      return Optional.empty();
    }
  }
}
