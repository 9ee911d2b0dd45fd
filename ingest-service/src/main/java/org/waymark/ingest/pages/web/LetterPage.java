package org.waymark.ingest.pages.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.ReadLetter;
import org.waymark.ingest.deadletter.SettleLetters;
import org.waymark.ingest.deadletter.Shown;
import org.waymark.ingest.pages.Said;

/** One dead letter, with what is in it and what can be done about it. */
@Component
class LetterPage {
  private final Frame frame;
  private final ReadLetter read;
  private final SettleLetters settle;

  LetterPage(Frame frame, ReadLetter read, SettleLetters settle) {
    this.frame = frame;
    this.read = read;
    this.settle = settle;
  }

  String show(Model model, String id, String reason, List<Forms.ErrorLine> errors) {
    ReadLetter.Opened opened =
        read.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Letter letter = opened.letter();
    String title = "A record of %s could not be read".formatted(letter.place().topic());
    frame.around(
        model,
        errors.isEmpty() ? title : Frame.wrong(title),
        "/dead-letters/" + letter.id(),
        new Frame.Crumb("Dead letters", "/dead-letters"));
    model.addAttribute("heading", title);
    model.addAttribute("errors", errors);
    model.addAttribute("reason", reason);
    model.addAttribute("line", LetterLine.of(letter, Instant.now()));
    model.addAttribute("facts", facts(letter));
    model.addAttribute("whyNot", settle.whyNotReplayed(letter).orElse(null));
    model.addAttribute("key", text(opened.key()));
    model.addAttribute(
        "headers",
        opened.headers().stream().map(h -> new Forms.Fact(h.name(), text(h.value()))).toList());
    model.addAttribute("moreHeaders", opened.moreHeaders());
    model.addAttribute("data", text(opened.data()));
    model.addAttribute("dataNote", note(opened.data()));
    return "ingest/dead-letter";
  }

  private static List<Forms.Fact> facts(Letter l) {
    List<Forms.Fact> facts = new ArrayList<>();
    facts.add(new Forms.Fact("Why", l.reason()));
    facts.add(new Forms.Fact("Service that could not read it", l.service()));
    facts.add(new Forms.Fact("Topic", l.place().topic()));
    facts.add(
        new Forms.Fact(
            "Partition and offset",
            "%d, %s".formatted(l.place().partition(), Said.number(l.place().offset()))));
    facts.add(new Forms.Fact("Put aside", Said.at(l.at()) + times(l)));
    Letter.Ended ended = l.ended();
    if (ended != null) {
      boolean discarded = l.state() == Letter.State.DISCARDED;
      facts.add(
          new Forms.Fact(
              discarded ? "Discarded" : "Put back", Said.at(ended.at()) + " by " + ended.by()));
      facts.add(
          discarded
              ? new Forms.Fact("Reason", String.valueOf(ended.why()))
              : new Forms.Fact("Its offset now", String.valueOf(ended.offset())));
    }
    return facts;
  }

  private static String times(Letter l) {
    return l.times() == 1 ? "" : ", %d times in all".formatted(l.times());
  }

  private static String text(@Nullable Shown shown) {
    if (shown == null) {
      return "none";
    }
    return shown.text() == null ? String.valueOf(shown.base64()) : shown.text();
  }

  private static String note(@Nullable Shown shown) {
    if (shown == null) {
      return "It has no data.";
    }
    String form = shown.text() == null ? ", in base64 since it is no text" : "";
    return shown.more() == 0
        ? "All of its %s%s.".formatted(Said.size(shown.size()), form)
        : "The first %s of %s%s."
            .formatted(Said.size(shown.size() - shown.more()), Said.size(shown.size()), form);
  }
}
