package org.waymark.reporting.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.close.WorkingDays;

/** Assembles reports: pure, so that the same cut makes the same report wherever it is done. */
public final class PackAssembler {
  private static final int CAP_SERVICE = 6;
  private static final int CAP_CORPORATE = 10;
  private static final int CLEAR_DAYS = 5;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);
  private final WorkingDays days;

  public PackAssembler(WorkingDays days) {
    this.days = days;
  }

  /** One committee's report. */
  public Pack assemble(PackInput input, Committee committee, int version) {
    Period month = input.cut().month();
    boolean corporate = committee.kind() == CommitteeKind.CORPORATE;
    List<Indicator> indicators = indicators(input, committee);
    List<IndicatorLine> lines = lines(input, indicators);
    List<IndicatorLine> exceptions = exceptions(lines);
    int cap = Math.min(corporate ? CAP_CORPORATE : CAP_SERVICE, exceptions.size());
    FinanceWriter finances = new FinanceWriter(input.catalogue(), input.books(), month);
    Finance finance = corporate ? finances.ofCouncil() : finances.ofCommittee(committee.code());
    Pack.Corporate extra =
        corporate ? new CorporateWriter(input.catalogue(), input.books(), month).write() : null;
    StatusCounts counts = counts(input, indicators, lines);
    List<String> late = late(input, lines);
    Headlines headlines = new Headlines(counts, lines, finance, extra);
    return new Pack(
        new PackId(committee.code(), month, version),
        front(input, committee, version),
        headlines.sentences(late.size()),
        headlines.figures(),
        counts,
        exceptions.subList(0, cap),
        exceptions.subList(cap, exceptions.size()),
        goals(input, indicators, lines),
        Changes.of(input, indicators),
        late,
        finance,
        extra);
  }

  private List<IndicatorLine> lines(PackInput input, List<Indicator> indicators) {
    Lines lines = new Lines(input.catalogue(), input.cut().month().lastDay(), input.series(), days);
    return indicators.stream().map(lines::indicator).toList();
  }

  private static List<Indicator> indicators(PackInput input, Committee committee) {
    boolean all = committee.kind() == CommitteeKind.CORPORATE;
    return active(input).stream()
        .filter(indicator -> all || indicator.committee().equals(committee.code()))
        .toList();
  }

  private static List<Indicator> active(PackInput input) {
    LocalDate day = input.cut().month().lastDay();
    return input.catalogue().catalogue().indicators().stream()
        .filter(indicator -> indicator.isKnownOn(day))
        .filter(indicator -> indicator.statusOn(day) != Lifecycle.RETIRED)
        .toList();
  }

  /** Off track and red first, then red, off track, overdue; the furthest from target first. */
  static List<IndicatorLine> exceptions(List<IndicatorLine> lines) {
    return lines.stream()
        .filter(indicator -> indicator.line().isException())
        .sorted(
            Comparator.comparingInt(PackAssembler::weight)
                .thenComparing(
                    indicator -> indicator.line().distance(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(indicator -> !indicator.deprivation())
                .thenComparing(IndicatorLine::code))
        .toList();
  }

  private static int weight(IndicatorLine indicator) {
    boolean red = indicator.line().status() == Status.RED;
    boolean off = indicator.line().track() == Track.OFF_TRACK;
    return red && off ? 0 : red ? 1 : off ? 2 : 3;
  }

  private static StatusCounts counts(
      PackInput input, List<Indicator> indicators, List<IndicatorLine> lines) {
    List<Status> now = lines.stream().map(each -> each.line().status()).toList();
    List<Status> before =
        input.before() == null
            ? null
            : indicators.stream()
                .map(input::wholeBefore)
                .flatMap(Optional::stream)
                .map(state -> state.status())
                .toList();
    return StatusCounts.of(now, before, usesBlue(input.catalogue().catalogue()));
  }

  private static boolean usesBlue(Catalogue catalogue) {
    return catalogue.policies().stream()
        .flatMap(policy -> policy.versions().stream())
        .flatMap(version -> version.banding().bands().stream())
        .map(Band::status)
        .anyMatch(Status.BLUE::equals);
  }

  private static Optional<Framework> framework(PackInput input) {
    LocalDate day = input.cut().month().lastDay();
    return Framework.on(day, input.catalogue().catalogue().frameworks());
  }

  private static List<Pack.GoalSection> goals(
      PackInput input, List<Indicator> indicators, List<IndicatorLine> lines) {
    Optional<Framework> framework = framework(input);
    List<Pack.GoalSection> sections = new ArrayList<>();
    for (Goal goal : framework.map(Framework::goals).orElse(List.of())) {
      List<IndicatorLine> under =
          pick(indicators, lines, framework.orElseThrow().code(), goal.code());
      if (!under.isEmpty()) {
        sections.add(new Pack.GoalSection(goal.code(), goal.kind(), goal.title(), under));
      }
    }
    List<IndicatorLine> rest =
        pick(indicators, lines, framework.map(Framework::code).orElse(""), null);
    if (!rest.isEmpty()) {
      sections.add(new Pack.GoalSection(null, "", "Not under a goal of the framework", rest));
    }
    return List.copyOf(sections);
  }

  private static List<IndicatorLine> pick(
      List<Indicator> indicators,
      List<IndicatorLine> lines,
      String framework,
      @Nullable String goal) {
    List<IndicatorLine> picked = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      String primary =
          indicators.get(i).goals().stream()
              .filter(each -> each.primary() && each.framework().equals(framework))
              .findFirst()
              .map(GoalMapping::goal)
              .orElse(null);
      if (Objects.equals(primary, goal)) {
        picked.add(lines.get(i));
      }
    }
    return List.copyOf(picked);
  }

  private static List<String> late(PackInput input, List<IndicatorLine> lines) {
    List<String> late = new ArrayList<>();
    for (IndicatorLine indicator : lines) {
      Line.Overdue overdue = indicator.line().overdue();
      if (overdue != null) {
        late.add(
            "%s: %s was due on %s%s"
                .formatted(
                    indicator.line().title(),
                    overdue.periodShown(),
                    Periods.day(overdue.due()),
                    indicator.owner() == null ? "" : " from the " + indicator.owner()));
      }
    }
    input
        .books()
        .unfinished()
        .forEach(opened ->
            late.add(
                "A submission to “%s” was still being received when the month closed"
                    .formatted(feed(input.catalogue(), opened.feed()))));
    return List.copyOf(late);
  }

  private static String feed(CatalogueIndex catalogue, String code) {
    return catalogue.feed(code).map(feed -> feed.title()).orElse(code);
  }

  private Pack.Front front(PackInput input, Committee committee, int version) {
    Catalogue catalogue = input.catalogue().catalogue();
    Period month = input.cut().month();
    Instant at = input.cut().at();
    LocalDate closed = at.atZone(LONDON).toLocalDate();
    LocalDate meeting = meeting(committee, closed);
    boolean corporate = committee.kind() == CommitteeKind.CORPORATE;
    String words = Periods.inWords(month);
    return new Pack.Front(
        catalogue.council().name(),
        catalogue.council().illustrative(),
        committee.nameOn(closed),
        corporate,
        month,
        words,
        (corporate
                ? "Integrated finance and performance report, "
                : "Finance and performance report, ")
            + words,
        meeting,
        meeting == null ? "No later meeting is in the calendar" : Periods.day(meeting),
        at,
        MOMENT.format(at.atZone(LONDON)),
        framework(input).map(Framework::title).orElse(null),
        "As known at %s, version %d. Provisional figures are marked [p]."
            .formatted(MOMENT.format(at.atZone(LONDON)), version),
        input.catalogue().version());
  }

  /** The first meeting whose papers go out, five clear working days before, after the close. */
  private @Nullable LocalDate meeting(Committee committee, LocalDate closed) {
    return committee.meetings().stream()
        .filter(day -> !days.clearBefore(day, CLEAR_DAYS).isBefore(closed))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
