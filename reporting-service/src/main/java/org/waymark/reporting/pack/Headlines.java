package org.waymark.reporting.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.reporting.words.Figures;

/** The sentence of the month and the figures beside it. */
final class Headlines {
  private final StatusCounts counts;
  private final List<IndicatorLine> lines;
  private final Finance finance;
  private final Pack.@Nullable Corporate corporate;

  Headlines(
      StatusCounts counts,
      List<IndicatorLine> lines,
      Finance finance,
      Pack.@Nullable Corporate corporate) {
    this.counts = counts;
    this.lines = lines;
    this.finance = finance;
    this.corporate = corporate;
  }

  List<String> sentences(int late) {
    List<String> sentences = new ArrayList<>();
    sentences.add(status());
    sentences.add(money());
    if (late > 0) {
      sentences.add(
          Figures.counted(late, "figure or submission was", "figures or submissions were")
              + " late when the month closed.");
    }
    return List.copyOf(sentences);
  }

  private String status() {
    int red = counts.now(Status.RED);
    if (counts.rated() == 0) {
      return "No indicator has both a figure and a target yet.";
    }
    String of = Figures.counted(counts.rated(), "rated indicator", "rated indicators");
    String words =
        red == 0
            ? "None of the %s is off target".formatted(of)
            : "%d of %s %s off target".formatted(red, of, red == 1 ? "is" : "are");
    return words + compared(red, counts.before(Status.RED)) + offTrack() + ".";
  }

  private static String compared(int now, @Nullable Integer before) {
    if (before == null) {
      return "";
    }
    int by = now - before;
    return by == 0
        ? ", as many as last month"
        : ", " + Math.abs(by) + (by > 0 ? " more" : " fewer") + " than last month";
  }

  private String offTrack() {
    long off = offTrackCount();
    return off == 0 ? "" : "; " + off + (off == 1 ? " is" : " are") + " off track";
  }

  private long offTrackCount() {
    return lines.stream().filter(each -> each.line().track() == Track.OFF_TRACK).count();
  }

  private String money() {
    String words = finance.finding().replaceFirst("^Finance: ", "");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  List<Pack.Figure> figures() {
    List<Pack.Figure> figures = new ArrayList<>();
    int good = counts.now(Status.GREEN) + counts.now(Status.BLUE);
    figures.add(
        new Pack.Figure(
            "Indicators on target",
            counts.rated() == 0 ? "[x]" : good + " of " + counts.rated(),
            onTargetNote(),
            "#indicators"));
    figures.add(
        new Pack.Figure(
            "Forecast against budget",
            finance.total() == null || finance.total().variance() == null
                ? "[x]"
                : Figures.variance(finance.total().variance()),
            financeNote(),
            "#finance"));
    if (corporate == null) {
      serviceFigures(figures);
    } else {
      corporateFigures(figures, corporate);
    }
    return List.copyOf(figures);
  }

  private @Nullable String onTargetNote() {
    Integer green = counts.before(Status.GREEN);
    Integer blue = counts.before(Status.BLUE);
    if (green != null) {
      return (green + (blue == null ? 0 : blue)) + " last month";
    }
    return counts.unrated() == 0 ? null : counts.unrated() + " without a colour";
  }

  private @Nullable String financeNote() {
    Finance.Row total = finance.total();
    if (total == null) {
      return "nothing received for the month";
    }
    if (total.variance() == null) {
      return "no forecast in this month";
    }
    return total.previous() == null
        ? "budget " + Figures.money(total.budget())
        : "last month " + Figures.variance(total.previous());
  }

  private void serviceFigures(List<Pack.Figure> figures) {
    figures.add(new Pack.Figure("Off track", Long.toString(offTrackCount()), null, "#exceptions"));
    long overdue = lines.stream().filter(each -> each.line().overdue() != null).count();
    figures.add(new Pack.Figure("Overdue", Long.toString(overdue), null, "#late"));
  }

  private static void corporateFigures(List<Pack.Figure> figures, Pack.Corporate corporate) {
    int projects = corporate.programme().projects().size();
    long good =
        corporate.programme().projects().stream()
            .filter(project -> project.status() == Status.GREEN)
            .count();
    figures.add(
        new Pack.Figure(
            "Projects going to plan",
            projects == 0 ? "[x]" : good + " of " + projects,
            null,
            "#programme"));
    List<RiskRegister.Risk> risks = corporate.risks().risks();
    figures.add(
        new Pack.Figure(
            "Highest key risk",
            risks.isEmpty() ? "[x]" : "Score " + risks.getFirst().score(),
            risks.isEmpty() ? "nothing received for the month" : risks.getFirst().title(),
            "#risks"));
  }
}
