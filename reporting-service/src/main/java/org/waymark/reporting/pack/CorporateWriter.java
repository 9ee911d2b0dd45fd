package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.words.Figures;

/** Writes what only the integrated report has. */
final class CorporateWriter {
  private static final String NONE = "[x]";
  private final CatalogueIndex catalogue;
  private final Books books;
  private final Period month;

  CorporateWriter(CatalogueIndex catalogue, Books books, Period month) {
    this.catalogue = catalogue;
    this.books = books;
    this.month = month;
  }

  Pack.Corporate write() {
    return new Pack.Corporate(
        new SicknessWriter(catalogue, books, month).write(), risks(), programme());
  }

  private RiskRegister risks() {
    Map<String, RiskRecorded> before = Books.bySubject(books.risks(), month.previous());
    List<RiskRecorded> now =
        Books.of(books.risks(), month).stream()
            .sorted(
                Comparator.comparing((RiskRecorded risk) -> -risk.likelihood() * risk.impact())
                    .thenComparing(risk -> -risk.impact())
                    .thenComparing(RiskRecorded::risk))
            .toList();
    List<RiskRegister.Risk> risks = new ArrayList<>();
    for (RiskRecorded risk : now) {
      risks.add(risk(risks.size() + 1, risk, before.get(risk.subject())));
    }
    return new RiskRegister(ofRisks(risks), List.copyOf(risks));
  }

  private RiskRegister.Risk risk(int number, RiskRecorded risk, @Nullable RiskRecorded before) {
    return new RiskRegister.Risk(
        number,
        risk.title(),
        risk.likelihood(),
        risk.impact(),
        before == null ? null : before.likelihood(),
        before == null ? null : before.impact(),
        orNone(risk.actions()),
        post(risk.owner()));
  }

  private static String ofRisks(List<RiskRegister.Risk> risks) {
    if (risks.isEmpty()) {
      return "Key corporate risks: no register for the month has been received";
    }
    long up = risks.stream().filter(risk -> risk.movement().startsWith("Up")).count();
    long down = risks.stream().filter(risk -> risk.movement().startsWith("Down")).count();
    RiskRegister.Risk highest = risks.getFirst();
    String moved =
        up + down == 0 ? "none has moved" : up + " up and " + down + " down since last month";
    return "Key corporate risks: "
        + moved
        + "; the highest is “"
        + highest.title()
        + "” (score "
        + highest.score()
        + ")";
  }

  private Programme programme() {
    Map<String, ProjectRecorded> before = Books.bySubject(books.projects(), month.previous());
    List<ProjectRecorded> now =
        Books.of(books.projects(), month).stream()
            .sorted(
                Comparator.comparing(ProjectRecorded::status)
                    .reversed()
                    .thenComparing(ProjectRecorded::title))
            .toList();
    return new Programme(
        ofProjects(now),
        now.stream().map(each -> project(each, before.get(each.subject()))).toList(),
        sum(now, ProjectRecorded::benefitPlanned),
        sum(now, ProjectRecorded::benefitRealised));
  }

  private Programme.Project project(ProjectRecorded now, @Nullable ProjectRecorded before) {
    LocalDate due = now.due();
    return new Programme.Project(
        now.title(),
        catalogue
            .directorate(now.directorate())
            .map(d -> d.nameOn(month.lastDay()))
            .orElse(now.directorate()),
        now.status(),
        before == null ? null : before.status(),
        orNone(now.milestone()),
        due == null ? NONE : Periods.day(due),
        now.benefitPlanned(),
        now.benefitRealised(),
        now.commentary());
  }

  private static String ofProjects(List<ProjectRecorded> projects) {
    if (projects.isEmpty()) {
      return "Transformation programme: no reports for the month have been received";
    }
    long good = projects.stream().filter(each -> each.status() == Status.GREEN).count();
    return "Transformation programme: %d of %s going to plan"
        .formatted(good, Figures.counted(projects.size(), "project", "projects"));
  }

  private static @Nullable BigDecimal sum(
      List<ProjectRecorded> projects, Function<ProjectRecorded, @Nullable BigDecimal> part) {
    return projects.stream()
        .map(part)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private String post(@Nullable String owner) {
    return catalogue.catalogue().owners().stream()
        .filter(each -> each.code().equals(owner))
        .findFirst()
        .map(Owner::post)
        .orElseGet(() -> orNone(owner));
  }

  private static String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? NONE : text;
  }
}
