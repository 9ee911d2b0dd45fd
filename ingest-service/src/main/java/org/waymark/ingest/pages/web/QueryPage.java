package org.waymark.ingest.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.words.Periods;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.pages.ProblemWords;
import org.waymark.ingest.pages.Said;
import org.waymark.ingest.receipt.RowQuery;

/** One query. */
@Component
class QueryPage {
  static final List<String> CHOICES = List.of("withdrawn", "confirmed");

  /** What the form holds. */
  record Entered(String decision, String reason, String key) {
    static final Entered NOTHING = new Entered("", "", "");
  }

  private final Frame frame;
  private final Feeds feeds;

  QueryPage(Frame frame, Feeds feeds) {
    this.frame = frame;
    this.feeds = feeds;
  }

  String show(
      Model model, Feed feed, RowQuery query, Entered entered, List<Forms.ErrorLine> errors) {
    String list = "/feeds/%s/submissions".formatted(feed.code());
    String receipt = list + "/" + query.submission();
    frame.around(
        model,
        errors.isEmpty() ? title(query) : Frame.wrong(title(query)),
        feed,
        receipt + "/queries/" + query.id(),
        new Frame.Crumb("Past submissions", list),
        new Frame.Crumb("Receipt", receipt));
    model.addAttribute("heading", title(query));
    model.addAttribute("errors", errors);
    model.addAttribute("receiptHref", receipt);
    model.addAttribute("here", receipt + "/queries/" + query.id());
    model.addAttribute("facts", facts(query));
    model.addAttribute("lapsed", query.state() == RowQuery.State.LAPSED ? query.note() : null);
    model.addAttribute("decided", query.decidedAt() != null);
    model.addAttribute("decision", entered.decision());
    model.addAttribute("reason", entered.reason());
    model.addAttribute(
        "key", entered.key().isEmpty() ? UUID.randomUUID().toString() : entered.key());
    return "ingest/query";
  }

  private static String title(RowQuery query) {
    return switch (query.state()) {
      case OPEN -> "Is this figure right?";
      case CONFIRMED -> "The figure is marked as doubtful";
      case WITHDRAWN -> "The figure stands as sent";
      case LAPSED -> "The query has lapsed";
    };
  }

  private List<Forms.Fact> facts(RowQuery query) {
    List<Forms.Fact> facts = new ArrayList<>();
    CatalogueIndex catalogue = feeds.catalogue().index();
    facts.add(
        new Forms.Fact(
            "Indicator",
            catalogue
                .indicator(query.series().indicator())
                .map(Indicator::title)
                .orElse(query.series().indicator().value())));
    facts.add(new Forms.Fact("For", of(query.series().breakdown(), catalogue)));
    facts.add(new Forms.Fact("Period", Periods.inWords(query.period())));
    facts.add(
        new Forms.Fact(
            "What is questionable", ProblemWords.of(query.row(), null, null, query.message())));
    facts.add(new Forms.Fact("Raised by", "row " + Said.number(query.row())));
    if (query.decidedAt() != null) {
      facts.add(
          new Forms.Fact(
              "Decided", "%s by %s".formatted(Said.at(query.decidedAt()), query.decidedBy())));
      facts.add(new Forms.Fact("Because", String.valueOf(query.reason())));
    }
    return facts;
  }

  private static String of(BreakdownCode breakdown, CatalogueIndex catalogue) {
    return breakdown.isWholeCouncil()
        ? "The whole council"
        : catalogue.breakdown(breakdown).map(Breakdown::name).orElse(breakdown.value());
  }
}
