package org.waymark.standalone.demo;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.push.CatalogueFolder;
import org.waymark.standalone.push.FeedFile;
import org.waymark.standalone.push.LoadCommand;
import org.waymark.standalone.push.Receipt;
import org.waymark.standalone.push.Submissions;
import org.waymark.standalone.run.SimulatedClock;

/**
 * Plays the year through HTTP as directorates and officers would have sent it, each step at its own
 * instant and only when everything before it has taken effect; so a second run on the same data
 * finds every row a duplicate and changes nothing.
 */
final class Replay {
  private static final Duration FINAL_LIMIT = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Parts parts;
  private final Console console;
  private final Tally tally = new Tally();
  private final String run = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());

  /**
   * What the replay works with.
   *
   * @param ingest as its administrator
   * @param tick makes the services notice what the clock shows
   */
  record Parts(
      SimulatedClock clock,
      Http ingest,
      FeedTokens senders,
      TrackNews news,
      Settling settling,
      Runnable tick,
      Journal journal,
      Names names,
      Shortfalls shortfalls) {}

  Replay(Parts parts, Console console) {
    this.parts = parts;
    this.console = console;
  }

  /** Plays all steps; what falls short is noted, and only a request that fails ends it. */
  Tally play(Timeline timeline) throws Refused {
    Journal.Before before = parts.journal().begin();
    var progress = new Progress(console, timeline.steps().size());
    int number = 0;
    for (Step step : timeline.steps()) {
      progress.at(++number, step.at(), step.note());
      parts.clock().standAt(step.at().toInstant());
      perform(step, before);
      parts.settling().await();
      for (TrackNote note : parts.news().fresh(step.at().toInstant())) {
        say(progress, step, note);
      }
    }
    progress.clear();
    parts.journal().complete();
    return tally;
  }

  private void say(Progress progress, Step step, TrackNote note) {
    String date = step.at().toLocalDate() + "  ";
    List<String> lines = note.lines(parts.names());
    progress.say(console.out(), date + lines.getFirst());
    lines.stream()
        .skip(1)
        .forEach(line -> progress.say(console.out(), " ".repeat(date.length()) + line));
  }

  private void perform(Step step, Journal.Before before) throws Refused {
    switch (step) {
      case Step.Catalogue catalogue -> load(catalogue);
      case Step.Push push -> send(push, before);
      case Step.Tick tick -> parts.tick().run();
    }
  }

  private void load(Step.Catalogue step) throws Refused {
    byte[] zip = CatalogueFolder.zip(step.folders());
    if (!parts.journal().hasCatalogue(zip)) {
      LoadCommand.put(parts.ingest(), zip, false);
      parts.journal().catalogueLoaded(zip);
    }
  }

  private void send(Step.Push step, Journal.Before before) throws Refused {
    var submissions = new Submissions(parts.senders().senderOf(step.feed()));
    FeedFile file = FeedFile.of(step.file(), step.feed());
    // a key of this run and step: a repeat of the request is known, a repeat of the year is not
    String key = run + "-" + step.at().toInstant();
    Receipt receipt = finalReceipt(submissions, submissions.send(file, false, key, bytes -> {}));
    tally.add(step.feed(), receipt);
    check(step, receipt, before);
  }

  private Receipt finalReceipt(Submissions submissions, Receipt first) throws Refused {
    String submission = first.submission();
    Receipt receipt = first;
    long deadline = System.nanoTime() + FINAL_LIMIT.toNanos();
    while (!receipt.isFinal() && submission != null && System.nanoTime() < deadline) {
      pause();
      receipt = submissions.receipt(submission);
    }
    return receipt;
  }

  private void check(Step.Push step, Receipt receipt, Journal.Before before) {
    String what = step.file() + " at " + step.at();
    Shortfalls shortfalls = parts.shortfalls();
    shortfalls.unless(receipt.isFinal(), what + ": the receipt did not become final");
    shortfalls.unless(receipt.received() > 0, what + ": no row was received");
    shortfalls.unless(receipt.addsUp(), what + ": the receipt does not add up, " + receipt);
    shortfalls.unless(
        receipt.rejected() == step.expectRejected(),
        "%s: %d rows were refused, %d were meant to be%s"
            .formatted(what, receipt.rejected(), step.expectRejected(), firstReason(receipt)));
    if (before != Journal.Before.A_PART) {
      long duplicates =
          before == Journal.Before.EVERYTHING
              ? receipt.received() - receipt.rejected()
              : step.expectDuplicate();
      shortfalls.unless(
          receipt.duplicate() == duplicates,
          "%s: %d rows were duplicates, %d were meant to be"
              .formatted(what, receipt.duplicate(), duplicates));
    }
  }

  private static String firstReason(Receipt receipt) {
    return receipt.listed().stream()
        .findFirst()
        .map(row -> " (row " + row.row() + ": " + orCode(row.message(), row.code()) + ")")
        .orElse("");
  }

  private static String orCode(@Nullable String message, @Nullable String code) {
    return message == null ? String.valueOf(code) : message;
  }

  private static void pause() throws Refused {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted.", e);
    }
  }
}
