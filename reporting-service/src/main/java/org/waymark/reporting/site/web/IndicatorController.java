package org.waymark.reporting.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Line;
import org.waymark.reporting.pack.StatusWords;
import org.waymark.reporting.pack.render.Charts;
import org.waymark.reporting.pack.render.Crumb;
import org.waymark.reporting.pack.render.Csv;
import org.waymark.reporting.pack.render.Views;
import org.waymark.reporting.site.Published;
import org.waymark.reporting.web.NotPublished;

/** The indicators' pages: the list with its filters, and one page each. */
@Controller
class IndicatorController {
  private final Published published;
  private final Frame frame;

  IndicatorController(Published published, Frame frame) {
    this.published = published;
    this.frame = frame;
  }

  @GetMapping("/indicators")
  String list(
      Model model,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String status) {
    frame.around(model, "Indicators", "/indicators");
    Optional<Published.Month> latest = published.latest();
    if (latest.isEmpty()) {
      return "reporting/nothing-yet";
    }
    Published.Month month = latest.get();
    List<IndicatorLine> found = filter(month, q, committee, status);
    model.addAttribute("month", Periods.inWords(month.month()));
    model.addAttribute("q", q);
    model.addAttribute("committees", committees(month, committee));
    model.addAttribute("statuses", statuses(month, status));
    model.addAttribute("indicators", found);
    model.addAttribute("found", found(found.size(), month.indicators().size()));
    model.addAttribute("markers", markers(found));
    return "reporting/indicators";
  }

  private static String found(int found, int all) {
    return found == all ? "All " + all + " indicators" : found + " of " + all + " indicators";
  }

  private static List<String> markers(List<IndicatorLine> lines) {
    return Views.markers(
        lines.stream()
            .map(IndicatorLine::line)
            .map(line -> line.valueShown() + line.targetShown() + line.periodShown())
            .toList());
  }

  private static List<IndicatorLine> filter(
      Published.Month month, String q, String committee, String status) {
    String words = q.strip().toLowerCase(Locale.UK);
    return month.indicators().values().stream()
        .filter(each -> committee.isEmpty() || committee.equals(committeeOf(month, each)))
        .filter(each -> status.isEmpty() || each.line().status().word().equals(status))
        .filter(each ->
            words.isEmpty()
                || each.line().title().toLowerCase(Locale.UK).contains(words)
                || each.definition().toLowerCase(Locale.UK).contains(words))
        .toList();
  }

  private static String committeeOf(Published.Month month, IndicatorLine line) {
    return month
        .catalogue()
        .indicator(line.line().series().indicator())
        .map(indicator -> indicator.committee())
        .orElse("");
  }

  private static List<Listed.Choice> committees(Published.Month month, String selected) {
    List<Listed.Choice> choices =
        new ArrayList<>(List.of(new Listed.Choice("", "All committees", false)));
    for (Committee committee : month.catalogue().catalogue().committees()) {
      choices.add(
          new Listed.Choice(
              committee.code(),
              committee.nameOn(month.month().lastDay()),
              committee.code().equals(selected)));
    }
    return choices;
  }

  private static List<Listed.Choice> statuses(Published.Month month, String selected) {
    List<Listed.Choice> choices =
        new ArrayList<>(List.of(new Listed.Choice("", "All statuses", false)));
    for (Status status : Status.values()) {
      boolean used =
          month.indicators().values().stream().anyMatch(each -> each.line().status() == status);
      if (used || status.word().equals(selected)) {
        choices.add(
            new Listed.Choice(
                status.word(), StatusWords.of(status), status.word().equals(selected)));
      }
    }
    return choices;
  }

  @GetMapping("/indicators/{code}")
  String one(Model model, @PathVariable String code) {
    Published.Month month = month();
    IndicatorLine indicator = indicator(month, code);
    frame.around(model, indicator.line().title(), null, new Crumb("Indicators", "/indicators"));
    model.addAttribute("month", Periods.inWords(month.month()));
    model.addAttribute("picture", Views.picture(indicator));
    model.addAttribute("indicator", indicator);
    model.addAttribute("goals", goals(month, code));
    model.addAttribute("committee", committeeOf(month, indicator));
    model.addAttribute("places", Views.svg(Charts.ofPlaces(indicator)));
    model.addAttribute("placeRows", placeRows(indicator));
    model.addAttribute("placeHead", List.of("Place", "Period", "Figure", "Target", "Status"));
    model.addAttribute("details", details(month, indicator));
    model.addAttribute("markers", detailMarkers(indicator));
    return "reporting/indicator";
  }

  private static List<Crumb> goals(Published.Month month, String code) {
    Frameworks.View framework = Frameworks.inForce(month);
    if (framework == null) {
      return List.of();
    }
    return framework.goals().stream()
        .filter(goal ->
            goal.primary().stream().anyMatch(line -> line.code().equals(code))
                || goal.secondary().stream().anyMatch(line -> line.code().equals(code)))
        .map(goal -> new Crumb(goal.goal().title(), goal.href()))
        .toList();
  }

  private static List<List<String>> placeRows(IndicatorLine indicator) {
    return indicator.breakdowns().stream()
        .map(line ->
            List.of(
                line.place(),
                line.periodShown(),
                line.valueShown(),
                line.targetShown(),
                line.statusWord()))
        .toList();
  }

  private static List<Views.Fact> details(Published.Month month, IndicatorLine indicator) {
    Catalogue catalogue = month.catalogue().catalogue();
    List<Views.Fact> facts = new ArrayList<>();
    facts.add(new Views.Fact("Definition", indicator.definition()));
    facts.add(new Views.Fact("Unit", unit(indicator)));
    facts.add(new Views.Fact("What is good", good(indicator)));
    facts.add(new Views.Fact("How often", sentenceCase(indicator.frequency().word())));
    facts.add(new Views.Fact("What a figure covers", covers(indicator)));
    facts.add(new Views.Fact("Directorate", indicator.directorate()));
    if (indicator.deprivation()) {
      facts.add(new Views.Fact("Deprivation", "Set up to help tackle deprivation"));
    }
    catalogue.indicators().stream()
        .filter(each -> each.code().value().equals(indicator.code()) && each.note() != null)
        .findFirst()
        .ifPresent(each -> facts.add(new Views.Fact("Note", String.valueOf(each.note()))));
    return facts;
  }

  private static String covers(IndicatorLine indicator) {
    return switch (indicator.form()) {
      case POINT -> "The period itself";
      case YEAR_TO_DATE -> "The year to date, from April";
      case ROLLING_12_MONTHS -> "The 12 months to the period's end";
    };
  }

  private static String unit(IndicatorLine indicator) {
    return sentenceCase(indicator.line().unit());
  }

  private static String good(IndicatorLine indicator) {
    return switch (indicator.polarity()) {
      case HIGH -> "Higher is better";
      case LOW -> "Lower is better";
      case RANGE -> "Within a range";
      case NONE -> "Neither: higher or lower is not judged";
    };
  }

  private static String sentenceCase(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static List<String> detailMarkers(IndicatorLine indicator) {
    List<String> texts = new ArrayList<>();
    Views.rows(indicator.line()).forEach(texts::addAll);
    placeRows(indicator).forEach(texts::addAll);
    Views.facts(indicator).forEach(fact -> texts.add(fact.value()));
    return Views.markers(texts);
  }

  @GetMapping("/indicators/{code}/data.csv")
  ResponseEntity<byte[]> data(@PathVariable String code) {
    IndicatorLine indicator = indicator(month(), code);
    Csv csv =
        new Csv(
            "code",
            "title",
            "breakdown",
            "breakdown_name",
            "period",
            "value",
            "unit",
            "target",
            "status",
            "provisional");
    row(csv, indicator.line());
    indicator.breakdowns().forEach(line -> row(csv, line));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"" + indicator.code() + ".csv\"")
        .body(csv.bytes());
  }

  private static void row(Csv csv, Line line) {
    for (Line.Point point : line.points()) {
      csv.row(
          List.of(
              Csv.text(line.series().indicator()),
              Csv.text(line.title()),
              line.series().breakdown().isWholeCouncil() ? "" : Csv.text(line.series().breakdown()),
              Csv.text(line.place()),
              Csv.figure(point.period()),
              Csv.figure(point.value()),
              Csv.text(line.unit()),
              Csv.figure(point.target()),
              Csv.text(point.status().word()),
              point.provisional() ? "yes" : "no"));
    }
  }

  private Published.Month month() {
    return published.latest().orElseThrow(() -> new NotPublished("any report"));
  }

  private static IndicatorLine indicator(Published.Month month, @Nullable String code) {
    return Optional.ofNullable(month.indicators().get(code))
        .orElseThrow(() -> new NotPublished("this indicator"));
  }
}
