package org.waymark.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.Sample.finance;
import static org.waymark.reporting.Sample.inRow;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.reporting.Sample;

class RepeatsTest {
  private static final FinanceLineRecorded LINE =
      inRow(3, finance("2016-04", "cfa", "A", "100", "10", null));

  @Test
  void aLineFromAnotherRowCountsOnceAndIsTold() {
    Repeats.Ending ending = ending(at(1, LINE), at(5, inRow(4, LINE)));
    assertThat(ending.result()).isEqualTo(LedgerResult.DUPLICATE);
    assertThat(Objects.requireNonNull(ending.outcome()).row()).isEqualTo(4);
    assertThat(ending.outcome().code()).isEqualTo("row.duplicate");
  }

  @Test
  void theVeryRowOfASubmissionThatWasSentAgainIsNoDuplicateOnItsReceipt() {
    Repeats.Ending ending = ending(at(1, LINE), at(5, LINE));
    assertThat(ending.result()).isEqualTo(LedgerResult.DUPLICATE);
    assertThat(ending.outcome()).isNull();
  }

  @Test
  void theSameRowNumberOfAnotherSubmissionIsAnotherRow() {
    Origin origin = Sample.origin(3);
    var other =
        new Origin(
            "submission-2",
            3,
            origin.feed(),
            origin.submitter(),
            origin.acceptedAt(),
            origin.catalogueVersion());
    assertThat(ending(at(1, LINE), at(5, by(other, LINE))).outcome()).isNotNull();
  }

  private static FinanceLineRecorded by(Origin origin, FinanceLineRecorded line) {
    return new FinanceLineRecorded(
        line.period(),
        line.directorate(),
        line.committee(),
        line.service(),
        line.budget(),
        line.actual(),
        line.forecast(),
        line.commentary(),
        line.revision(),
        origin);
  }

  private static Repeats.Ending ending(LedgerEntry before, LedgerEntry entry) {
    return Repeats.of(entry, List.of(before, entry));
  }

  private static LedgerEntry at(long offset, LedgerFact fact) {
    var envelope = new Envelope(Identity.of(fact), "/test", fact.origin().acceptedAt(), null, fact);
    return LedgerEntry.of(0, offset, envelope);
  }
}
