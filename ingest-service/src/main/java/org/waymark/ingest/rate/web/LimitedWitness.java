package org.waymark.ingest.rate.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Recurrences;

/** Tells of requests that were refused for being too many: as a metric, and in the audit trail. */
@Component
public final class LimitedWitness {
  private final MeterRegistry meters;
  private final Recurrences recurrences;

  LimitedWitness(MeterRegistry meters, Recurrences recurrences) {
    this.meters = meters;
    this.recurrences = recurrences;
  }

  /** A feed has sent more than its share. */
  public void feed(String caller, String feed, String limit) {
    count(limit);
    recurrences.count(caller, Action.RATE_LIMITED, "feed/" + feed, "too many " + limit);
  }

  /** A token was wrong, and looked at. */
  public void wrongToken() {
    recurrences.count("unknown", Action.TOKEN_REFUSED, "interface", "wrong tokens");
  }

  /** An address that has sent too many wrong tokens was not heard. */
  public void notHeard() {
    count("wrong-tokens");
    recurrences.count("unknown", Action.RATE_LIMITED, "interface", "too many wrong tokens");
  }

  private void count(String limit) {
    Counter.builder("waymark.ingest.limited")
        .description("Requests refused for being too many, by what there was too much of")
        .tag("limit", limit)
        .register(meters)
        .increment();
  }

  /** The answer. */
  public static Problem problem(String detail, Duration tryAgainAfter) {
    long seconds = tryAgainAfter.plusSeconds(1).minusNanos(1).toSeconds();
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "rate.limited", detail)
        .retryAfter((int) Math.clamp(seconds, 1, 3600));
  }
}
