package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.close.WorkingDays;
import org.waymark.reporting.words.Figures;

/** Prints series as lines, under one version of the catalogue and as of one day. */
final class Lines {
  private static final int POINTS = 26;
  private static final String ABSENT = "[x]";
  private static final String NOT_APPLICABLE = "[z]";
  private static final String QUERIED = "q";
  private final CatalogueIndex catalogue;
  private final LocalDate day;
  private final Map<SeriesId, SeriesState> states;
  private final WorkingDays workingDays;
  private final Findings findings;

  /**
   * @param day the month's last day: names and statuses are those of this day
   */
  Lines(
      CatalogueIndex catalogue,
      LocalDate day,
      Map<SeriesId, SeriesState> states,
      WorkingDays workingDays) {
    this.catalogue = catalogue;
    this.day = day;
    this.states = states;
    this.workingDays = workingDays;
    this.findings = new Findings(catalogue);
  }

  IndicatorLine indicator(Indicator indicator) {
    Line whole = line(indicator, BreakdownCode.WHOLE_COUNCIL);
    SeriesState state = state(indicator, BreakdownCode.WHOLE_COUNCIL);
    List<Line> breakdowns =
        indicator.breakdowns().stream()
            .map(breakdown -> line(indicator, breakdown))
            .filter(line -> line.period() != null || line.target() != null)
            .toList();
    return new IndicatorLine(
        whole,
        breakdowns,
        indicator.definition(),
        indicator.polarity(),
        indicator.frequency(),
        indicator.form(),
        indicator.sends(),
        catalogue.directorate(indicator.directorate()).map(d -> d.nameOn(day)).orElse(""),
        catalogue.committee(indicator.committee()).map(c -> c.nameOn(day)).orElse(""),
        owner(indicator),
        indicator.deprivation() != DeprivationFlag.NO,
        state.periods().isEmpty() ? null : state.periods().getLast().commentary(),
        state.explanation());
  }

  private @Nullable String owner(Indicator indicator) {
    return catalogue.catalogue().owners().stream()
        .filter(owner -> owner.code().equals(indicator.owner()))
        .findFirst()
        .map(Owner::post)
        .orElse(null);
  }

  /** The state at the cut; where no partition told one, that nothing is known. */
  private SeriesState state(Indicator indicator, BreakdownCode breakdown) {
    SeriesId id = new SeriesId(indicator.code(), breakdown);
    SeriesState told = states.get(id);
    return told != null ? told : unknown(id, indicator);
  }

  private SeriesState unknown(SeriesId id, Indicator indicator) {
    Status status =
        indicator.statusOn(day) == Lifecycle.IN_DEVELOPMENT
            ? Status.IN_DEVELOPMENT
            : Status.NO_DATA;
    return new SeriesState(
        id,
        null,
        null,
        null,
        status,
        Track.ON_TRACK,
        null,
        Direction.NOT_COMPARABLE,
        null,
        null,
        null,
        null,
        null,
        null,
        "No figure is known.",
        catalogue.version(),
        List.of());
  }

  private Line line(Indicator indicator, BreakdownCode breakdown) {
    SeriesState state = state(indicator, breakdown);
    Figures figures = new Figures(indicator.unit(), indicator.decimals());
    Line.Overdue overdue = overdue(indicator, state);
    String finding = findings.finding(indicator, state, overdue);
    String[] shown = shown(figures, state.value(), state.target());
    List<Line.Query> queries = OpenQueries.of(indicator, state);
    List<String> markers = markers(state, !queries.isEmpty());
    return new Line(
        state.series(),
        indicator.title(),
        place(breakdown),
        indicator.unit(),
        indicator.decimals(),
        state.period(),
        state.period() == null
            ? NOT_APPLICABLE
            : capital(Periods.inWords(state.period(), indicator.form())),
        state.value(),
        state.period() == null ? none(state) : marked(shown[0], markers),
        state.target(),
        state.target() == null ? noTarget(state) : shown[1],
        state.status(),
        StatusWords.of(state.status()),
        state.track(),
        state.trackSince(),
        state.direction(),
        state.comparator(),
        moved(state),
        finding,
        findings.sentence(indicator, state, finding),
        Findings.distanceShare(indicator, state),
        overdue,
        state.nextDue(),
        markers,
        points(indicator, figures, state),
        queries);
  }

  private static String[] shown(
      Figures figures, @Nullable BigDecimal value, @Nullable BigDecimal target) {
    if (value != null && target != null) {
      Figures.Pair pair = figures.against(value, target);
      return new String[] {pair.value(), pair.target()};
    }
    return new String[] {
      value == null ? ABSENT : figures.value(value),
      target == null ? NOT_APPLICABLE : figures.value(target)
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String none(SeriesState state) {
    return state.status() == Status.IN_DEVELOPMENT ? NOT_APPLICABLE : ABSENT;
  }

  private static String noTarget(SeriesState state) {
    return switch (state.status()) {
      case TARGET_TO_BE_SET -> "To be set";
      case BASELINE, CONTEXTUAL, IN_DEVELOPMENT, NO_DATA, BLUE, GREEN, AMBER, RED -> NOT_APPLICABLE;
    };
  }

  private static String marked(String shown, List<String> markers) {
    String all = String.join(" ", markers.stream().map(marker -> "[" + marker + "]").toList());
    return all.isEmpty() || shown.startsWith("[") ? shown : shown + " " + all;
  }

  private static List<String> markers(SeriesState state, boolean queried) {
    if (state.periods().isEmpty()) {
      return List.of();
    }
    PeriodState latest = state.periods().getLast();
    List<String> markers = new ArrayList<>();
    if (latest.finality() == Finality.PROVISIONAL) {
      markers.add("p");
    }
    latest.markers().stream().filter(marker -> !markers.contains(marker)).forEach(markers::add);
    if (queried) {
      markers.add(QUERIED);
    }
    return List.copyOf(markers);
  }

  private String place(BreakdownCode breakdown) {
    return breakdown.isWholeCouncil()
        ? "Whole council"
        : catalogue.breakdown(breakdown).map(Breakdown::name).orElse(breakdown.value());
  }

  private static @Nullable String moved(SeriesState state) {
    if (state.value() == null || state.comparatorValue() == null) {
      return null;
    }
    int way = state.value().compareTo(state.comparatorValue());
    return way == 0 ? null : way > 0 ? "rose" : "fell";
  }

  private Line.@Nullable Overdue overdue(Indicator indicator, SeriesState state) {
    Period period = state.overduePeriod();
    if (period == null) {
      return null;
    }
    LocalDate due = workingDays.after(end(period), indicator.dueWorkingDays());
    return new Line.Overdue(period, Periods.brief(period), due);
  }

  private LocalDate end(Period period) {
    return period.kind() == PeriodKind.TERM
        ? catalogue.catalogue().terms().stream()
            .filter(term -> term.term().equals(period))
            .findFirst()
            .map(TermDates::to)
            .orElseGet(period::lastDay)
        : period.lastDay();
  }

  private static List<Line.Point> points(Indicator indicator, Figures figures, SeriesState state) {
    Map<Period, PeriodState> all = new HashMap<>();
    state.periods().forEach(each -> all.put(each.period(), each));
    return state.periods().stream()
        .skip(Math.max(0, state.periods().size() - POINTS))
        .map(each -> point(indicator, figures, each, all))
        .toList();
  }

  private static Line.Point point(
      Indicator indicator, Figures figures, PeriodState each, Map<Period, PeriodState> all) {
    String[] shown = shown(figures, each.value(), each.target());
    boolean provisional = each.finality() == Finality.PROVISIONAL;
    List<String> markers = new ArrayList<>(provisional ? List.of("p") : List.of());
    OpenQueries.open(each).findFirst().ifPresent(query -> markers.add(QUERIED));
    return new Line.Point(
        each.period(),
        capital(Periods.brief(each.period())),
        each.value(),
        marked(shown[0], markers),
        own(indicator, each, all),
        each.target(),
        shown[1],
        each.status(),
        provisional);
  }

  /** The part of a figure that adds up since April which belongs to the period itself. */
  private static @Nullable BigDecimal own(
      Indicator indicator, PeriodState each, Map<Period, PeriodState> all) {
    boolean adds =
        indicator.form() == Form.YEAR_TO_DATE
            && (indicator.sends() == Sends.INCREMENTS || indicator.sends() == Sends.CUMULATIVE);
    if (!adds) {
      return null;
    }
    if (indicator.sends() == Sends.INCREMENTS) {
      return each.submitted();
    }
    if (each.period().equals(each.period().yearToDate().findFirst().orElse(each.period()))) {
      return each.value();
    }
    BigDecimal before =
        Optional.ofNullable(all.get(each.period().previous())).map(PeriodState::value).orElse(null);
    return before == null || each.value() == null ? null : each.value().subtract(before);
  }
}
