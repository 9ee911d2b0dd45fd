package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.words.Figures;

/** Says in words what a series' state amounts to. */
final class Findings {
  private static final List<String> ORDINALS =
      List.of(
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private final CatalogueIndex catalogue;

  Findings(CatalogueIndex catalogue) {
    this.catalogue = catalogue;
  }

  /** What a title says of the series after its name, without a full stop. */
  String finding(Indicator indicator, SeriesState state, Line.@Nullable Overdue overdue) {
    List<String> parts = new ArrayList<>();
    if (overdue != null) {
      parts.add("no figure for " + overdue.periodShown() + ", due " + Periods.day(overdue.due()));
      if (state.period() == null) {
        return parts.getFirst();
      }
    }
    parts.add(ofFigure(indicator, state));
    String words = String.join("; ", parts.reversed());
    return state.track() == Track.OFF_TRACK && state.status() != Status.RED
        ? words + ", off track" + since(state)
        : words;
  }

  private String ofFigure(Indicator indicator, SeriesState state) {
    return switch (state.status()) {
      case BASELINE -> "a baseline year, not judged";
      case CONTEXTUAL -> "shown for context, not judged";
      case IN_DEVELOPMENT -> "in development, no figures yet";
      case TARGET_TO_BE_SET -> "no target has been set yet";
      case NO_DATA -> noData(indicator, state);
      case RED, AMBER, GREEN, BLUE -> rated(indicator, state);
    };
  }

  private static String noData(Indicator indicator, SeriesState state) {
    if (state.period() == null) {
      return "no figure has arrived yet";
    }
    return switch (indicator.form()) {
      case POINT -> "no figure can be given";
      case YEAR_TO_DATE -> "a month since April is missing, so no figure can be given";
      case ROLLING_12_MONTHS -> "twelve months are not held yet, so no figure can be given";
    };
  }

  private String rated(Indicator indicator, SeriesState state) {
    if (state.value() == null || state.target() == null) {
      return StatusWords.of(state.status()).toLowerCase(Locale.UK);
    }
    String words = against(indicator, state, state.value(), state.target());
    int running = running(state);
    return state.status() == Status.RED && running > 1
        ? words + ", " + ordinal(running) + " " + unit(indicator) + " running"
        : words;
  }

  private String against(
      Indicator indicator, SeriesState state, BigDecimal value, BigDecimal target) {
    int above = Integer.signum(value.compareTo(target));
    int better = indicator.polarity() == Polarity.LOW ? -above : above;
    if (better == 0) {
      return "exactly on target";
    }
    return size(indicator, state, value, target)
        + (better > 0 ? " better" : " worse")
        + " than target";
  }

  private String size(Indicator indicator, SeriesState state, BigDecimal value, BigDecimal target) {
    BigDecimal gap = value.subtract(target).abs();
    if (target.signum() == 0 || distance(state, indicator) == Distance.ABSOLUTE) {
      Figures figures = new Figures(indicator.unit(), indicator.decimals());
      BigDecimal shown = gap.setScale(indicator.decimals(), RoundingMode.HALF_UP);
      String words = figures.difference(shown.signum() == 0 ? gap : shown);
      return shown.signum() == 0 ? "slightly" : words.replace("+", "");
    }
    BigDecimal share = gap.divide(target.abs(), MathContext.DECIMAL64);
    String whole = Figures.wholePercent(share);
    return whole.equals("0%") ? "less than 1%" : whole;
  }

  private Distance distance(SeriesState state, Indicator indicator) {
    String policy = state.policy() == null ? indicator.policy() : state.policy();
    Period period = state.period();
    if (policy == null || period == null) {
      return Distance.RELATIVE;
    }
    return catalogue
        .policy(policy)
        .map(known -> known.on(period.lastDay()).banding().distance())
        .orElse(Distance.RELATIVE);
  }

  /** How many periods in a row, to the latest, have its status. */
  private static int running(SeriesState state) {
    int count = 0;
    PeriodState later = null;
    for (PeriodState each : state.periods().reversed()) {
      boolean follows = later == null || later.period().previous().equals(each.period());
      if (!follows || each.status() != state.status()) {
        return count;
      }
      count++;
      later = each;
    }
    return count;
  }

  private static String ordinal(int count) {
    return count - 2 < ORDINALS.size() ? ORDINALS.get(count - 2) : count + "th";
  }

  private static String unit(Indicator indicator) {
    return switch (indicator.frequency()) {
      case MONTHLY -> "month";
      case QUARTERLY -> "quarter";
      case TERMLY -> "term";
      case ANNUAL, CALENDAR_YEAR, ACADEMIC_YEAR, MULTI_YEAR -> "year";
    };
  }

  /** The whole sentence that stands beside the figure. */
  String sentence(Indicator indicator, SeriesState state, String finding) {
    String words = Character.toUpperCase(finding.charAt(0)) + finding.substring(1);
    String track =
        switch (state.track()) {
          case OFF_TRACK -> state.status() == Status.RED ? "; off track" + since(state) : "";
          case RECOVERING -> "; recovering" + since(state);
          case ON_TRACK, WATCH -> "";
        };
    return words + track + months(indicator, state) + ".";
  }

  private static String months(Indicator indicator, SeriesState state) {
    Period latest = state.period();
    return latest != null && state.overduePeriod() != null
        ? " (latest figure: " + Periods.inWords(latest, indicator.form()) + ")"
        : "";
  }

  private static String since(SeriesState state) {
    return state.trackSince() == null ? "" : " since " + Periods.brief(state.trackSince());
  }

  /** How much better than target, as a share of the target's size; null without both. */
  static @Nullable BigDecimal distanceShare(Indicator indicator, SeriesState state) {
    if (state.value() == null || state.target() == null || !state.status().isRated()) {
      return null;
    }
    BigDecimal gap = state.value().subtract(state.target());
    BigDecimal oriented = indicator.polarity() == Polarity.LOW ? gap.negate() : gap;
    return state.target().signum() == 0
        ? BigDecimal.valueOf(oriented.signum())
        : oriented.divide(state.target().abs(), MathContext.DECIMAL64);
  }
}
