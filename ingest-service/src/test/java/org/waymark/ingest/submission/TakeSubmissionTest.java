package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.submission.TakeSubmission.Result;
import org.waymark.ingest.submission.body.Format;

class TakeSubmissionTest {
  private static final String FILE =
      "indicator,period,value\nvisits,2016-08,1\nvisits,2016-13,1\nvisits,2016-09,2\n"
          + "visits,2016-09,2\nvisits,2016-10,3\n";
  private static final int ROWS = 3;

  private final Memory memory = new Memory();
  private final Counted metrics = new Counted();
  private final TakeSubmission takeSubmission =
      new TakeSubmission(
          memory,
          memory,
          new Acknowledgements(Duration.ofSeconds(5)),
          metrics,
          memory,
          TestLimits.usual(),
          Clock.fixed(Ingest.NOW, ZoneOffset.UTC));

  @Test
  void theOrderIsInsertOpenRowsCompleteStore() throws Exception {
    Submission done = complete(take("k", FILE));
    assertThat(memory.log)
        .extracting(e -> e.event().getClass().getSimpleName())
        .containsExactly(
            "SubmissionOpened",
            "MeasurementRecorded",
            "MeasurementRecorded",
            "MeasurementRecorded",
            "SubmissionCompleted");
    assertThat(done.state()).isEqualTo(Submission.State.COMPLETED);
    assertThat(done.last()).singleElement().satisfies(p -> assertThat(p.offset()).isEqualTo(3));
    assertThat(done.tally())
        .extracting(Tally::received, Tally::accepted, Tally::duplicate, Tally::rejected)
        .containsExactly(5, 3, 1, 1);
  }

  /** Insert, open, three rows, witnessed, completed, stored: eight, with a kill on either side. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void killedAtAnyStepSendingAgainHasEveryRowOnceInEffect(boolean afterItsEffect) throws Exception {
    for (int step = 0; step < 8; step++) {
      var again = new TakeSubmissionTest();
      again.memory.killAt(step, afterItsEffect);
      boolean killed = false;
      try {
        again.take("k", FILE);
      } catch (Memory.Killed expected) {
        killed = true;
      }
      assertThat(killed).as("step %d", step).isTrue();
      again.memory.restart();
      Submission done = complete(again.take("k", FILE));
      again.everyRowIsOnceInEffect(step, done);
    }
  }

  private void everyRowIsOnceInEffect(int step, Submission done) {
    Set<String> rows = new HashSet<>();
    Set<String> opened = new HashSet<>();
    Set<String> completed = new HashSet<>();
    for (Envelope each : memory.log) {
      switch (each.event()) {
        case MeasurementRecorded row -> rows.add(each.id() + row.origin().acceptedAt());
        case SubmissionOpened open -> opened.add(open.submission());
        case SubmissionCompleted end -> completed.add(end.submission());
        default -> throw new AssertionError(each);
      }
    }
    assertThat(rows).as("step %d", step).hasSize(ROWS);
    assertThat(opened).isEqualTo(completed).hasSize(1);
    assertThat(done.tally().received()).isEqualTo(5);
    assertThat(memory.stored).hasSize(1);
    assertThat(memory.witnessed).containsExactly(entry(done.id(), List.of(ROWS, 1, 1)));
  }

  @Test
  void theSameKeyAndBodyAnswerTheFirstReceiptAndSendNothing() throws Exception {
    Submission first = complete(take("k", FILE));
    int sent = memory.log.size();
    assertThat(complete(take("k", FILE)).id()).isEqualTo(first.id());
    assertThat(memory.log).hasSize(sent);
    assertThat(metrics.rows).isEqualTo(5);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() throws Exception {
    take("k", FILE);
    assertThat(take("k", FILE + "visits,2016-07,1\n")).isInstanceOf(Result.KeyReused.class);
    assertThat(metrics.notTaken).containsExactly("conflict");
  }

  @Test
  void withoutAKeyEveryRequestIsASubmissionOfItsOwn() throws Exception {
    assertThat(complete(take(null, FILE)).id()).isNotEqualTo(complete(take(null, FILE)).id());
  }

  @Test
  void aBodyThatIsBeingReceivedElsewhereIsNotTakenTwice() throws Exception {
    memory.killAt(2, true);
    try {
      take("k", FILE);
    } catch (Memory.Killed whoeverReceivesItHoldsTheLease) {
      // still under its lease, as far as anybody can see
    }
    memory.killAt(Integer.MAX_VALUE, false);
    assertThat(take("k", FILE)).isInstanceOf(Result.StillReceiving.class);
  }

  @Test
  void withTheBrokerAwayNothingIsClaimedAndTheSameRequestWorksLater() throws Exception {
    memory.brokerAway(true);
    assertThat(take("k", FILE)).isInstanceOf(Result.Interrupted.class);
    assertThat(memory.stored.values())
        .extracting(Submission::state, s -> s.tally().received())
        .containsExactly(tuple(Submission.State.INTERRUPTED, 0));
    assertThat(metrics.rows).isZero();
    memory.brokerAway(false);
    assertThat(complete(take("k", FILE)).tally().accepted()).isEqualTo(ROWS);
    assertThat(metrics.rows).isEqualTo(5);
  }

  @Test
  void aDryRunKeepsAndSendsNothing() throws Exception {
    Tally tally = takeSubmission.dryRun(request("k", FILE));
    assertThat(tally.received()).isEqualTo(5);
    assertThat(memory.log).isEmpty();
    assertThat(memory.stored).isEmpty();
    assertThat(metrics.rows).isZero();
  }

  private Result take(String key, String text) throws Exception {
    return takeSubmission.take(request(key, text));
  }

  private static TakeSubmission.Request request(String key, String text) throws Exception {
    return new TakeSubmission.Request(
        Rows.CATALOGUE.feed("cfa-performance").orElseThrow(),
        "sender",
        key,
        Rows.body(Format.CSV, text),
        Rows.CATALOGUE,
        Set.of());
  }

  private static Submission complete(Result result) {
    assertThat(result).isInstanceOf(Result.Complete.class);
    return ((Result.Complete) result).submission();
  }

  private static final class Counted implements IngestMetrics {
    private int rows;
    private final List<String> notTaken = new ArrayList<>();

    @Override
    public void completed(Tally tally) {
      rows += tally.received();
    }

    @Override
    public void notTaken(String result) {
      notTaken.add(result);
    }
  }
}
