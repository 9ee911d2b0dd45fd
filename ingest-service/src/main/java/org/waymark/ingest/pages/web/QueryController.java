package org.waymark.ingest.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.DecideQuery;
import org.waymark.ingest.receipt.RowQuery;
import org.waymark.ingest.receipt.web.OwnQueries;

/** A query against a figure, and the form by which an officer confirms or withdraws it. */
@Page
@RequestMapping("/feeds/{feed}/submissions/{id}/queries/{query}")
class QueryController {
  private static final int LONGEST_KEY = 60;

  private final Feeds feeds;
  private final OwnQueries own;
  private final DecideQuery decideQuery;
  private final QueryPage page;

  QueryController(Feeds feeds, OwnQueries own, DecideQuery decideQuery, QueryPage page) {
    this.feeds = feeds;
    this.own = own;
    this.decideQuery = decideQuery;
    this.page = page;
  }

  @GetMapping
  String show(
      Model model, @PathVariable String feed, @PathVariable String id, @PathVariable String query) {
    RowQuery found = inFeed(own.find(id, query), feed);
    return page.show(model, known(feed), found, QueryPage.Entered.NOTHING, List.of());
  }

  @PostMapping
  String decide(
      Model model,
      @PathVariable String feed,
      @PathVariable String id,
      @PathVariable String query,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String key) {
    RowQuery found = inFeed(own.mayDecide(id, query), feed);
    var entered = new QueryPage.Entered(decision, reason.strip(), key(key));
    List<Forms.ErrorLine> errors = errors(entered);
    if (!errors.isEmpty()) {
      return page.show(model, known(feed), found, entered, errors);
    }
    DecideQuery.Request request =
        own.request(found, QueryDecision.of(decision), entered.reason(), entered.key());
    String why = refusal(decideQuery.decide(request));
    return why == null
        ? "redirect:/feeds/%s/submissions/%s?decided".formatted(feed, id)
        : page.show(model, known(feed), found, entered, Forms.error(why, "decision"));
  }

  private static List<Forms.ErrorLine> errors(QueryPage.Entered entered) {
    List<Forms.ErrorLine> errors = new ArrayList<>();
    if (QueryPage.CHOICES.stream().noneMatch(entered.decision()::equals)) {
      errors.addAll(Forms.error("Choose what is right about the figure", "decision"));
    }
    if (entered.reason().isEmpty()) {
      errors.addAll(Forms.error("Say how you know", "reason"));
    } else if (entered.reason().length() > DecideQuery.LONGEST_REASON) {
      errors.addAll(
          Forms.error(
              "Say it in %d characters or fewer".formatted(DecideQuery.LONGEST_REASON), "reason"));
    }
    return errors;
  }

  private static @Nullable String refusal(DecideQuery.Result result) {
    return switch (result) {
      case DecideQuery.Result.Applied applied -> null;
      case DecideQuery.Result.BeingApplied applied -> null;
      case DecideQuery.Result.Refused refused -> "Nothing was changed: " + refused.why();
      case DecideQuery.Result.KeyReused reused ->
          "This form was sent before with another answer: open the query again";
      case DecideQuery.Result.TooMany many ->
          "Too many decisions were made on this query: send a revision of the figure";
    };
  }

  /** The form's own, so that sending it twice decides once. */
  private static String key(String sent) {
    return sent.isBlank() || sent.length() > LONGEST_KEY ? UUID.randomUUID().toString() : sent;
  }

  private Feed known(String feed) {
    return feeds.feed(feeds.catalogue(), feed);
  }

  private static RowQuery inFeed(RowQuery query, String feed) {
    if (!query.feed().equals(feed)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return query;
  }
}
