package org.waymark.ingest.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.deadletter.Letter.State;

/**
 * Puts letters back on their topics as they were, or discards them. A letter is claimed first, so
 * that two at once do not both do it; whoever is cut short between sending and marking leaves it as
 * one of unknown outcome, which can be put back again, since its readers know an event again. The
 * audit trail is written before the mark: what is marked is in it.
 */
public final class SettleLetters {
  /** Longer than reading and sending may take. */
  static final Duration CLAIM = Duration.ofMinutes(1);

  /** How it ended. */
  public sealed interface Result {
    /** As the letter stands now: where it died again at once, it is open. */
    record Done(Letter letter) implements Result {}

    record Unknown() implements Result {}

    /** It was replayed or discarded before. */
    record Over(Letter letter) implements Result {}

    /** Somebody is at it at this moment. */
    record Busy() implements Result {}

    /** It must not or cannot be put back. */
    record NotReplayable(String why) implements Result {}
  }

  private final Letters letters;
  private final LetterLog log;
  private final Audit audit;
  private final LetterMetrics metrics;
  private final Clock clock;
  private final InstantSource wallClock;

  /**
   * @param clock the installation's
   * @param wallClock real time, by which claims end
   */
  public SettleLetters(
      Letters letters,
      LetterLog log,
      Audit audit,
      LetterMetrics metrics,
      Clock clock,
      InstantSource wallClock) {
    this.letters = letters;
    this.log = log;
    this.audit = audit;
    this.metrics = metrics;
    this.clock = clock;
    this.wallClock = wallClock;
  }

  /** Why a letter cannot be replayed at all, whatever its state; nothing where it can. */
  public Optional<String> whyNotReplayed(Letter letter) {
    return Replayable.whyNot(letter.place().topic());
  }

  public Result replay(String id, String by) {
    Optional<Letter> found = letters.byId(id);
    Optional<Result> refusal = refusal(found.orElse(null));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Letter letter = found.orElseThrow();
    Optional<String> whyNot = whyNotReplayed(letter);
    if (whyNot.isPresent()) {
      return new Result.NotReplayable(whyNot.get());
    }
    Letter claimed = letter.replaying(claimEnd());
    return letters.replace(claimed) ? putBack(letter.state(), claimed, by) : new Result.Busy();
  }

  private Result putBack(State before, Letter claimed, String by) {
    State left = before;
    boolean over = false;
    try {
      Optional<LetterLog.Content> original = log.original(claimed);
      if (original.isEmpty()) {
        return new Result.NotReplayable("it does not stand at %s".formatted(claimed.place()));
      }
      left = State.REPLAYING;
      long offset = log.putBack(claimed, original.get());
      String what =
          "of %s: %s put back at %d".formatted(claimed.service(), claimed.place(), offset);
      audit.record(by, Action.DEAD_LETTER_REPLAYED, "dead-letter/" + claimed.id(), "done", what);
      var how = new Letter.Ended(by, now(), null, offset);
      boolean marked = letters.replace(claimed.ended(State.REPLAYED, how));
      over = true;
      metrics.replayed();
      return new Result.Done(
          marked ? claimed.ended(State.REPLAYED, how) : letters.byId(claimed.id()).orElse(claimed));
    } finally {
      if (!over) {
        letters.replace(claimed.released(left));
      }
    }
  }

  /**
   * @param why for the audit trail
   */
  public Result discard(String id, String by, String why) {
    Optional<Letter> found = letters.byId(id);
    Optional<Result> refusal = refusal(found.orElse(null));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Letter letter = found.orElseThrow();
    Letter claimed = letter.claimed(claimEnd());
    return letters.replace(claimed) ? discard(claimed, by, why) : new Result.Busy();
  }

  private Result discard(Letter claimed, String by, String why) {
    boolean over = false;
    try {
      audit.record(by, Action.DEAD_LETTER_DISCARDED, "dead-letter/" + claimed.id(), "done", why);
      Letter end = claimed.ended(State.DISCARDED, new Letter.Ended(by, now(), why, null));
      over = letters.replace(end);
      if (over) {
        metrics.discarded();
      }
      return over ? new Result.Done(end) : new Result.Busy();
    } finally {
      if (!over) {
        letters.replace(claimed.released(claimed.state()));
      }
    }
  }

  private Optional<Result> refusal(@Nullable Letter letter) {
    if (letter == null) {
      return Optional.of(new Result.Unknown());
    }
    if (letter.isOver()) {
      return Optional.of(new Result.Over(letter));
    }
    return letter.isClaimed(wallClock.instant())
        ? Optional.of(new Result.Busy())
        : Optional.empty();
  }

  private Instant claimEnd() {
    return wallClock.instant().plus(CLAIM).truncatedTo(ChronoUnit.MILLIS);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
