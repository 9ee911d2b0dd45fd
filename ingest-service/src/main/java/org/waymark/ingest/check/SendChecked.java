package org.waymark.ingest.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.TakeSubmission;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;

/** Sends a file as it was checked, once, however often it is asked for. */
public final class SendChecked {
  /** How it ended. */
  public sealed interface Result {
    /** It is a submission, now or since an earlier request, which may still be under way. */
    record Sent(String submission) implements Result {}

    /** The broker did not acknowledge in time; asking again goes on with it. */
    record Interrupted() implements Result {}

    /** Its bytes are gone. */
    record Gone() implements Result {}
  }

  private final TakeSubmission takeSubmission;
  private final Checks checks;
  private final Limits limits;

  public SendChecked(TakeSubmission takeSubmission, Checks checks, Limits limits) {
    this.takeSubmission = takeSubmission;
    this.checks = checks;
    this.limits = limits;
  }

  /**
   * Sends it.
   *
   * @throws UnreadableBody if the feed no longer takes such files at all
   */
  public Result send(Check check, Asked asked) throws IOException, UnreadableBody {
    if (check.submission() != null) {
      return new Result.Sent(check.submission());
    }
    Optional<InputStream> bytes = checks.open(check);
    return bytes.isPresent() ? send(check, asked, bytes.get()) : new Result.Gone();
  }

  private Result send(Check check, Asked asked, InputStream bytes)
      throws IOException, UnreadableBody {
    try (bytes;
        Spool spool = Spool.receive(bytes, limits.bytes(), limits.inMemory())) {
      var body = new SpooledBody(spool, check.format(), limits);
      if (!body.sha256().equals(check.sha256())) {
        throw new IOException("the file kept for a check is not the one that was checked");
      }
      return switch (takeSubmission.take(asked.request(check.idempotencyKey(), body))) {
        case TakeSubmission.Result.Complete complete -> {
          checks.sent(check, complete.submission().id());
          yield new Result.Sent(complete.submission().id());
        }
        case TakeSubmission.Result.StillReceiving now -> new Result.Sent(now.submission());
        case TakeSubmission.Result.Interrupted cut -> new Result.Interrupted();
        case TakeSubmission.Result.KeyReused reused ->
            throw new IllegalStateException("a check's key belongs to another body");
      };
    } catch (Spool.TooLarge grown) {
      throw new IOException(grown);
    }
  }
}
