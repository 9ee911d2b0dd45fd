package org.waymark.contracts.event;

import static org.waymark.contracts.event.Identity.hash;

/** What makes two lines of the ledger the same line, for each kind of line. */
final class LedgerIdentity {
  private LedgerIdentity() {}

  static String of(LedgerFact fact) {
    return switch (fact) {
      case FinanceLineRecorded f -> finance(f);
      case RiskRecorded r -> risk(r);
      case ProjectRecorded p -> project(p);
      case WorkforceRecorded w -> workforce(w);
      case BenchmarkRecorded b -> benchmark(b);
    };
  }

  private static String finance(FinanceLineRecorded f) {
    return hash(
        "finance",
        f.subject(),
        f.period(),
        f.revision(),
        f.committee(),
        f.budget(),
        f.actual(),
        f.forecast(),
        f.commentary());
  }

  private static String risk(RiskRecorded r) {
    return hash(
        "risk",
        r.subject(),
        r.period(),
        r.revision(),
        r.title(),
        r.cause(),
        r.event(),
        r.consequence(),
        r.likelihood(),
        r.impact(),
        r.controls(),
        r.actions(),
        r.owner());
  }

  private static String project(ProjectRecorded p) {
    return hash(
        "project",
        p.subject(),
        p.period(),
        p.revision(),
        p.title(),
        p.directorate(),
        p.status().word(),
        p.milestone(),
        p.due(),
        p.benefitPlanned(),
        p.benefitRealised(),
        p.commentary());
  }

  private static String workforce(WorkforceRecorded w) {
    return hash(
        "workforce",
        w.subject(),
        w.period(),
        w.revision(),
        w.daysLost(),
        w.averageFte(),
        w.headcount());
  }

  private static String benchmark(BenchmarkRecorded b) {
    return hash(
        "benchmark",
        b.subject(),
        b.period(),
        b.revision(),
        b.indicator(),
        b.measure(),
        b.title(),
        b.areaName(),
        b.value(),
        b.numerator(),
        b.denominator(),
        b.lower(),
        b.upper(),
        b.median(),
        b.spread(),
        b.deviations(),
        b.unit(),
        String.join(" ", b.markers().stream().sorted().toList()),
        b.note());
  }
}
