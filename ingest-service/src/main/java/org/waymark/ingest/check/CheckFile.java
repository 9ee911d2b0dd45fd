package org.waymark.ingest.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.TakeSubmission;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.Format;

/** Checks a file without sending it, and keeps it for a while so that it can be sent as it is. */
public final class CheckFile {
  /** How long a checked file can be sent. */
  public static final Duration KEPT = Duration.ofHours(1);

  /** Checked files that are kept for one owner; an older one makes room. */
  static final int MOST = 5;

  private static final int LONGEST_NAME = 200;

  /**
   * A file as it was received.
   *
   * @param name as the sender gave it
   * @param body the same bytes, to be read as rows
   */
  public record Received(String name, Format format, long size, Body body, Source source) {}

  /** The bytes once more. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  private final TakeSubmission takeSubmission;
  private final Checks checks;
  private final InstantSource wallClock;

  /**
   * @param wallClock real time, also where the installation's clock is simulated
   */
  public CheckFile(TakeSubmission takeSubmission, Checks checks, InstantSource wallClock) {
    this.takeSubmission = takeSubmission;
    this.checks = checks;
    this.wallClock = wallClock;
  }

  /**
   * Checks a file as it would be taken.
   *
   * @throws UnreadableBody if no row of it can be read; nothing is kept
   */
  public Check check(Asked asked, Received file) throws IOException, UnreadableBody {
    var remembering = new RememberedRows(asked.feed().kind(), file.body());
    var tally = takeSubmission.dryRun(asked.request(null, remembering), remembering);
    Instant now = wallClock.instant().truncatedTo(ChronoUnit.MILLIS);
    var check =
        new Check(
            UUID.randomUUID().toString(),
            asked.feed().code(),
            asked.owner(),
            shortened(file.name()),
            file.format(),
            file.size(),
            file.body().sha256(),
            now,
            now.plus(KEPT),
            Findings.of(tally, remembering.rows()),
            null);
    makeRoom(asked.owner());
    try (InputStream bytes = file.source().open()) {
      checks.keep(check, bytes);
    }
    return check;
  }

  private void makeRoom(String owner) {
    List<Check> all = checks.of(owner);
    all.stream().limit(Math.max(0, all.size() + 1 - MOST)).forEach(checks::remove);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  /** A check that its owner may look at; nothing where it is another's, expired or unknown. */
  public Optional<Check> find(String owner, String feed, String id) {
    return checks
        .byId(id)
        .filter(check -> check.owner().equals(owner) && check.feed().equals(feed))
        .filter(check -> wallClock.instant().isBefore(check.expires()));
  }

  /** Removes what nobody can send any more. */
  public void tidy() {
    checks.removeExpired(wallClock.instant());
  }
}
