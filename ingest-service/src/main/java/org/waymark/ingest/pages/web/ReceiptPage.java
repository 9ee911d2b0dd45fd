package org.waymark.ingest.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.pages.ProblemWords;
import org.waymark.ingest.pages.Said;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.submission.Submission;

/** One receipt. */
@Component
class ReceiptPage {
  private static final int ROWS = 100;

  /** One row that was not plainly accepted. */
  record RowLine(
      String row,
      String status,
      String result,
      String column,
      String value,
      String what,
      @Nullable String href,
      @Nullable String action) {
    static RowLine of(Receipt.Row r, String here) {
      return new RowLine(
          Said.number(r.row()),
          status(r),
          result(r),
          r.field() == null ? "the whole row" : r.field(),
          r.value() == null ? "–" : r.value(),
          ProblemWords.of(r.row(), r.field(), r.value(), r.message()),
          r.query() == null ? null : here + "/queries/" + r.query(),
          "open".equals(r.state()) ? "Decide" : "See the decision");
    }

    private static String result(Receipt.Row r) {
      String word =
          switch (r.result()) {
            case "rejected" -> "Refused";
            case "duplicate" -> "Known already";
            case "conflict" -> "In conflict";
            default ->
                switch (String.valueOf(r.state())) {
                  case "confirmed" -> "Doubtful";
                  case "withdrawn" -> "Right as sent";
                  case "lapsed" -> "Query lapsed";
                  default -> "Queried";
                };
          };
      return r.later() == null ? word : word + ", found later";
    }

    private static String status(Receipt.Row r) {
      return switch (r.result()) {
        case "rejected" -> "red";
        case "duplicate" -> "none";
        case "query" -> r.state() == null || r.state().matches("open|confirmed") ? "amber" : "none";
        default -> "amber";
      };
    }
  }

  private final Frame frame;
  private final Receipts receipts;
  private final ReceiptRows rows;

  ReceiptPage(Frame frame, Receipts receipts, ReceiptRows rows) {
    this.frame = frame;
    this.receipts = receipts;
    this.rows = rows;
  }

  String show(Model model, Feed feed, Submission s, int page) {
    Receipt receipt = receipts.of(s);
    String list = "/feeds/%s/submissions".formatted(feed.code());
    String title = title(receipt);
    frame.around(
        model, title, feed, list + "/" + s.id(), new Frame.Crumb("Past submissions", list));
    model.addAttribute("receipt", receipt);
    model.addAttribute("here", list + "/" + s.id());
    model.addAttribute("figures", figures(receipt));
    model.addAttribute("notes", receipt.notes());
    model.addAttribute(
        "facts",
        List.of(
            new Forms.Fact("Sent", Said.at(s.acceptedAt())),
            new Forms.Fact("By", s.submitter()),
            new Forms.Fact("Reference", s.id())));
    ReceiptRows.Page shown = rows.page(s, page, ROWS);
    model.addAttribute(
        "rows", shown.rows().stream().map(r -> RowLine.of(r, list + "/" + s.id())).toList());
    model.addAttribute("more", shown.more() == 0 ? null : Said.rows(shown.more()));
    model.addAttribute("total", Said.number(shown.total()));
    model.addAttribute("previous", turn(list + "/" + s.id(), shown, -1));
    model.addAttribute("following", turn(list + "/" + s.id(), shown, 1));
    return "ingest/receipt";
  }

  private static Forms.@Nullable Turn turn(String here, ReceiptRows.Page shown, int by) {
    int page = shown.page() + by;
    return page < 1 || page > shown.pages()
        ? null
        : new Forms.Turn("Page %d of %d".formatted(page, shown.pages()), here + "?page=" + page);
  }

  private static String title(Receipt r) {
    return switch (r.state()) {
      case RECEIVING -> "The file is being received";
      case INTERRUPTED -> "Sending was interrupted: send the file again";
      case COMPLETED -> completed(r);
    };
  }

  private static String completed(Receipt r) {
    if (r.received() == 0) {
      return "The file had no rows";
    }
    if (r.rejected() == r.received()) {
      return "None of the %s could be taken".formatted(Said.rows(r.received()));
    }
    if (r.accepted() == 0 && r.rejected() == 0) {
      return "Nothing new: %s %s known already"
          .formatted(Said.rows(r.received()), Said.were(r.received()));
    }
    String taken = "%s %s taken".formatted(Said.rows(r.accepted()), Said.were(r.accepted()));
    return r.rejected() == 0
        ? taken
        : "%s and %s refused".formatted(taken, Said.number(r.rejected()));
  }

  private static List<Forms.Figure> figures(Receipt r) {
    return LeftOutFigure.after(
        r.leftOut(),
        new Forms.Figure("Rows received", Said.number(r.received())),
        new Forms.Figure(
            "Accepted",
            Said.number(r.accepted()),
            r.queried() == 0 ? null : "of which %s queried".formatted(Said.number(r.queried())),
            null),
        new Forms.Figure("Known already", Said.number(r.duplicate())),
        new Forms.Figure("Refused", Said.number(r.rejected())));
  }
}
