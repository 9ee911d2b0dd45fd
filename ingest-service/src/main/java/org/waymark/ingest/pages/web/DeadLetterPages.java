package org.waymark.ingest.pages.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.Letter.State;
import org.waymark.ingest.deadletter.Letters;
import org.waymark.ingest.deadletter.SettleLetters;
import org.waymark.ingest.deadletter.SettleLetters.Result;
import org.waymark.ingest.pages.Said;

/** What no service could read, and what the administrator does about it. */
@Page
@RequestMapping("/dead-letters")
class DeadLetterPages {
  private static final String BASE = "/dead-letters";
  private static final int LISTED = 25;
  private static final int LONGEST_REASON = 500;

  private final Frame frame;
  private final Letters letters;
  private final SettleLetters settle;
  private final LetterPage page;

  DeadLetterPages(Frame frame, Letters letters, SettleLetters settle, LetterPage page) {
    this.frame = frame;
    this.letters = letters;
    this.settle = settle;
    this.page = page;
  }

  @GetMapping
  String list(
      Model model,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(required = false) @Nullable Long after) {
    List<Letter> found =
        letters.find(new Letters.Wanted(states(show), null, null, after, LISTED + 1));
    List<Letter> shown = found.size() > LISTED ? found.subList(0, LISTED) : found;
    frame.around(model, "Dead letters", BASE);
    long open = letters.unsettled().values().stream().mapToLong(Long::longValue).sum();
    model.addAttribute("heading", heading(open));
    Instant now = Instant.now();
    model.addAttribute("lines", shown.stream().map(l -> LetterLine.of(l, now)).toList());
    model.addAttribute("choices", choices(show));
    model.addAttribute("newest", after == null ? null : new Forms.Turn("Newest", href(show)));
    model.addAttribute(
        "older",
        found.size() > LISTED
            ? new Forms.Turn("Older", href(show) + "&after=" + shown.getLast().number())
            : null);
    return "ingest/dead-letters";
  }

  private static String heading(long open) {
    return switch ((int) Math.min(open, 2)) {
      case 0 -> "No dead letter is to be dealt with";
      case 1 -> "1 dead letter is to be dealt with";
      default -> Said.number(open) + " dead letters are to be dealt with";
    };
  }

  private static String href(String show) {
    return BASE + "?show=" + (choices(show).getFirst().selected() ? "" : show);
  }

  private static Set<State> states(String show) {
    return switch (show) {
      case "replayed" -> EnumSet.of(State.REPLAYED);
      case "discarded" -> EnumSet.of(State.DISCARDED);
      case "all" -> Set.of();
      default -> EnumSet.of(State.OPEN, State.REPLAYING);
    };
  }

  private static List<Forms.Choice> choices(String show) {
    boolean other = Set.of("replayed", "discarded", "all").contains(show);
    return List.of(
        new Forms.Choice("", "To be dealt with", !other),
        new Forms.Choice("replayed", "Put back", show.equals("replayed")),
        new Forms.Choice("discarded", "Discarded", show.equals("discarded")),
        new Forms.Choice("all", "All", show.equals("all")));
  }

  @GetMapping("/{id}")
  String letter(Model model, @PathVariable String id) {
    return page.show(model, id, "", List.of());
  }

  @PostMapping("/{id}/replay")
  String replay(Model model, @PathVariable String id) {
    return after(model, id, "", settle.replay(id, Callers.present().name()));
  }

  @PostMapping("/{id}/discard")
  String discard(
      Model model, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      String message =
          why.isEmpty()
              ? "Enter why the record is not wanted"
              : "The reason must be %d characters or fewer".formatted(LONGEST_REASON);
      return page.show(model, id, reason, Forms.error(message, "reason"));
    }
    return after(model, id, reason, settle.discard(id, Callers.present().name(), why));
  }

  private String after(Model model, String id, String reason, Result result) {
    String wrong =
        switch (result) {
          case Result.Done _ -> null;
          case Result.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          case Result.Over _ -> "It was put back or discarded before";
          case Result.Busy _ -> "Somebody is dealing with it at this moment: look again";
          case Result.NotReplayable not -> "It cannot be put back: " + not.why();
        };
    return wrong == null
        ? "redirect:%s/%s".formatted(BASE, id)
        : page.show(model, id, reason, Forms.error(wrong, "state"));
  }
}
