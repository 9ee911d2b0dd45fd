package org.waymark.contracts.event;

import static org.waymark.contracts.event.Identity.hash;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * What makes two lines of the ledger the same line, for each kind of line. A part that came later
 * counts only where it is given: the ids of rows without it stay what they were.
 */
final class LedgerIdentity {
  private LedgerIdentity() {}

  static String of(LedgerFact fact) {
    return switch (fact) {
      case FinanceLineRecorded f -> finance(f);
      case RiskRecorded r -> risk(r);
      case ProjectRecorded p -> project(p);
      case WorkforceRecorded w -> workforce(w);
      case BenchmarkRecorded b -> benchmark(b);
      case CapitalSchemeRecorded c -> capitalScheme(c);
      case SavingRecorded s -> saving(s);
      case ReserveRecorded r -> reserve(r);
      case DebtRecorded d -> debt(d);
      case SurveyResultRecorded s -> surveyResult(s);
      case ProgressReported p -> progress(p);
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
    String plain =
        hash(
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
    return r.previousScore() == null ? plain : hash(plain, r.previousScore());
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
    String plain =
        hash(
            "workforce",
            w.subject(),
            w.period(),
            w.revision(),
            w.daysLost(),
            w.averageFte(),
            w.headcount());
    return w.leavers() == null ? plain : hash(plain, w.leavers());
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

  private static String capitalScheme(CapitalSchemeRecorded c) {
    return hash(
        "capital scheme",
        c.subject(),
        c.period(),
        c.revision(),
        c.title(),
        c.directorate(),
        c.budget(),
        c.actual(),
        c.forecast(),
        c.totalBudget(),
        c.totalForecast(),
        amounts(c.phasing()),
        c.commentary());
  }

  private static String saving(SavingRecorded s) {
    return hash(
        "saving",
        s.subject(),
        s.period(),
        s.revision(),
        s.title(),
        s.directorate(),
        s.planned(),
        s.delivered(),
        s.onTrack(),
        s.atRisk(),
        s.notAchievable(),
        s.commentary());
  }

  private static String reserve(ReserveRecorded r) {
    return hash(
        "reserve",
        r.subject(),
        r.period(),
        r.revision(),
        r.title(),
        r.directorate(),
        r.opening(),
        r.movements(),
        r.closingForecast(),
        r.commentary());
  }

  private static String debt(DebtRecorded d) {
    return hash(
        "debt",
        d.subject(),
        d.period(),
        d.revision(),
        d.outstanding(),
        d.over90Days(),
        d.collected(),
        d.target(),
        d.commentary());
  }

  private static String surveyResult(SurveyResultRecorded s) {
    return hash(
        "survey result",
        s.subject(),
        s.period(),
        s.revision(),
        s.title(),
        s.base(),
        s.percentage(),
        s.lower(),
        s.upper(),
        s.goal(),
        s.note());
  }

  private static String progress(ProgressReported p) {
    return hash(
        "progress", p.subject(), p.period(), p.revision(), p.status().word(), p.text(), p.owner());
  }

  /** Amounts by period in the order of their periods, so that no other order is other content. */
  private static String amounts(Map<Period, BigDecimal> amounts) {
    List<@Nullable Object> parts = new ArrayList<>();
    amounts.keySet().stream()
        .sorted(Comparator.comparing(Period::toString))
        .forEach(period -> {
          parts.add(period);
          parts.add(amounts.get(period));
        });
    return hash(parts.toArray());
  }
}
