package org.waymark.ingest.pages.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.check.Check;
import org.waymark.ingest.check.Findings;
import org.waymark.ingest.check.Findings.Cell;
import org.waymark.ingest.check.Findings.CheckedRow;
import org.waymark.ingest.pages.ProblemWords;
import org.waymark.ingest.pages.Said;
import org.waymark.ingest.submission.RowProblem;

/** What a check found, and what to do about it. */
@Component
class CheckPage {
  private static final int SUMMED_UP = 10;

  /**
   * One reason in the table.
   *
   * @param id what the summary links to
   * @param cells the file's own row
   */
  record Reason(
      String id, String row, String column, String value, String what, List<ShownCell> cells) {}

  /**
   * @param wrong whether the reason is about this cell
   */
  record ShownCell(String column, String value, boolean wrong) {}

  private final Frame frame;

  CheckPage(Frame frame) {
    this.frame = frame;
  }

  /**
   * @param interrupted whether it was to be sent and the broker did not answer
   */
  String show(Model model, Feed feed, Check check, boolean interrupted) {
    Findings found = check.findings();
    String title = title(found);
    String base = "/feeds/" + feed.code();
    frame.around(
        model,
        found.rejected() > 0 || interrupted ? Frame.wrong(title) : title,
        feed,
        base,
        new Frame.Crumb("Check a file", null));
    model.addAttribute("heading", title);
    model.addAttribute("check", check);
    model.addAttribute("size", Said.size(check.size()));
    model.addAttribute("until", Said.time(check.expires()));
    model.addAttribute("figures", figures(found));
    model.addAttribute("interrupted", interrupted);
    long good = (long) found.accepted() + found.duplicate();
    model.addAttribute("goodRows", good);
    model.addAttribute("goodOnes", good == 1 ? "the good row" : "the good rows");
    model.addAttribute("sendWords", sendWords(good, found.rejected() > 0));
    List<Reason> reasons = reasons(found);
    model.addAttribute("reasons", reasons);
    model.addAttribute("errors", errors(found, reasons.size()));
    model.addAttribute("notes", found.notes());
    model.addAttribute("moreRows", found.moreRows() == 0 ? null : Said.rows(found.moreRows()));
    return "ingest/check";
  }

  private static String title(Findings found) {
    if (found.received() == 0) {
      return "The file has no rows";
    }
    if (found.rejected() == 0) {
      return found.received() == 1
          ? "The one row is good"
          : "All %s are good".formatted(Said.rows(found.received()));
    }
    if (found.received() == 1) {
      return "The one row cannot be taken";
    }
    return found.rejected() == found.received()
        ? "None of the %s can be taken".formatted(Said.rows(found.received()))
        : "%s of %s cannot be taken"
            .formatted(Said.number(found.rejected()), Said.rows(found.received()));
  }

  /** What the button says: one row is not counted. */
  private static String sendWords(long good, boolean someRefused) {
    if (good == 1) {
      return someRefused ? "Send the good row" : "Send this row";
    }
    return (someRefused ? "Send the good " : "Send these ") + Said.rows(good);
  }

  private static List<Forms.Figure> figures(Findings found) {
    return LeftOutFigure.after(
        found.leftOut(),
        new Forms.Figure("Rows in the file", Said.number(found.received())),
        new Forms.Figure("Would be taken", Said.number(found.accepted())),
        new Forms.Figure(
            "Stand twice in the file", Said.number(found.duplicate()), "counted once", null),
        new Forms.Figure("Would be refused", Said.number(found.rejected())));
  }

  private static List<Reason> reasons(Findings found) {
    List<Reason> all = new ArrayList<>();
    for (CheckedRow row : found.rows()) {
      for (RowProblem problem : row.problems()) {
        all.add(reason(all.size(), row, problem));
      }
    }
    return all;
  }

  private static Reason reason(int number, CheckedRow row, RowProblem p) {
    return new Reason(
        "reason-" + (number + 1),
        Said.number(p.row()),
        p.field() == null ? "the whole row" : p.field(),
        p.value() == null ? "empty" : p.value(),
        ProblemWords.of(p.row(), p.field(), p.value(), p.message()),
        row.cells().stream().map(cell -> shown(cell, p)).toList());
  }

  private static ShownCell shown(Cell cell, RowProblem p) {
    return new ShownCell(cell.column(), cell.value(), cell.column().equals(p.field()));
  }

  private static List<Forms.ErrorLine> errors(Findings found, int listed) {
    List<Forms.ErrorLine> all = new ArrayList<>();
    for (CheckedRow row : found.rows()) {
      for (RowProblem problem : row.problems()) {
        if (all.size() < SUMMED_UP) {
          all.add(new Forms.ErrorLine(problem.message(), "#reason-" + (all.size() + 1)));
        }
      }
    }
    if (listed > SUMMED_UP) {
      all.add(
          new Forms.ErrorLine(
              "%s more in the table".formatted(Said.number(listed - SUMMED_UP)),
              "#reason-" + (SUMMED_UP + 1)));
    }
    return all;
  }
}
