package org.waymark.ingest.submission;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/** What the rules for lines of the ledger have in common: most are about a month. */
abstract class LedgerRules implements RowRules {
  private record Subject(String subject, Period period, @Nullable Integer revision) {}

  private final Columns columns;
  private final Circumstances circumstances;
  private final Periods periods;
  private final @Nullable PeriodKind kind;

  LedgerRules(Columns columns, Circumstances circumstances) {
    this(columns, circumstances, PeriodKind.MONTH);
  }

  /**
   * @param kind of its periods, null for any
   */
  LedgerRules(Columns columns, Circumstances circumstances, @Nullable PeriodKind kind) {
    this.columns = columns;
    this.kind = kind;
    this.circumstances = circumstances;
    this.periods = new Periods(circumstances);
  }

  @Override
  public final Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row);
    Period period = periods.read(cells, kind, "this feed");
    LedgerFact fact = fact(cells, period, row.number());
    if (fact == null || !cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    return new Verdict.Good(
        Topics.LEDGER,
        circumstances.feed().code(),
        new Subject(fact.subject(), fact.period(), fact.revision()),
        circumstances.envelope(Identity.of(fact), fact.subject(), fact));
  }

  /** The row's fact; null where a cell it needs will not do, which has been noted. */
  abstract @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row);

  final Circumstances circumstances() {
    return circumstances;
  }

  /** A directorate that is known and that the feed may write. */
  final @Nullable String directorate(Cells cells) {
    String code = known(cells, "directorate", c -> catalogue().directorate(c).isPresent());
    if (code != null && !circumstances.feed().mayWrite(code)) {
      cells.problemOf(
          "feed.other-directorate",
          "directorate",
          code,
          "this feed belongs to '%s'".formatted(circumstances.feed().directorate()));
    }
    return code;
  }

  final @Nullable String committee(Cells cells) {
    return known(cells, "committee", c -> catalogue().committee(c).isPresent());
  }

  private static @Nullable String known(
      Cells cells, String name, Function<String, Boolean> isKnown) {
    String code = cells.required(name);
    if (code != null && !isKnown.apply(code)) {
      cells.problem(name, code, "unknown", "nothing of this code is in the catalogue");
      return null;
    }
    return code;
  }

  private CatalogueIndex catalogue() {
    return circumstances.catalogue();
  }
}
