package org.waymark.reporting.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;

/**
 * One committee's report for one month, complete: whatever its forms print stands here. It never
 * changes once published.
 *
 * @param headline the sentences of the month
 * @param exceptions what is off target, off track or overdue, what matters most first, capped
 * @param further the exceptions beyond the cap
 * @param goals every indicator once, by the goal it mainly serves
 * @param changes what changed since last month
 * @param late figures that are past their due date
 * @param corporate what only the corporate committee's report has
 */
public record Pack(
    PackId id,
    Front front,
    List<String> headline,
    List<Figure> figures,
    StatusCounts counts,
    List<IndicatorLine> exceptions,
    List<IndicatorLine> further,
    List<GoalSection> goals,
    List<Change> changes,
    List<String> late,
    Finance finance,
    @Nullable Corporate corporate) {

  /**
   * The front sheet.
   *
   * @param committeeName as it was called when the month closed
   * @param meeting the first meeting the report can be sent to; absent where none is planned
   * @param statusOfFigures when and how firm the figures are
   */
  public record Front(
      String council,
      @Nullable String illustrative,
      String committeeName,
      boolean forCouncil,
      Period month,
      String monthWords,
      String title,
      @Nullable LocalDate meeting,
      String meetingWords,
      Instant closedAt,
      String closedWords,
      @Nullable String framework,
      String statusOfFigures,
      int catalogueVersion) {}

  /** One of the few figures that can be read alone. */
  public record Figure(String label, String value, @Nullable String note, @Nullable String href) {}

  /** Indicators under one goal of the framework. */
  public record GoalSection(
      @Nullable String goal, String kind, String title, List<IndicatorLine> indicators) {
    /** How many are off target of how many with a colour, in words. */
    public String summary() {
      long rated = indicators.stream().filter(i -> i.line().status().isRated()).count();
      long red = indicators.stream().filter(i -> i.line().status() == Status.RED).count();
      return rated == 0
          ? "none can be rated yet"
          : red == 0 ? "none of " + rated + " off target" : red + " of " + rated + " off target";
    }
  }

  /** Something that is not as it was a month before. */
  public record Change(String words, @Nullable String href) {}

  /** Sections of the integrated report. */
  public record Corporate(Sickness sickness, RiskRegister risks, Programme programme) {}

  /** Every indicator of the report. */
  public Stream<IndicatorLine> indicators() {
    return goals.stream().flatMap(goal -> goal.indicators().stream());
  }
}
