package org.waymark.ingest.pages.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.pages.Codes;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** What a refusal's code means, and what each kind of feed takes: for anybody, from one source. */
@Page
class ReferenceController {
  /** One column of a kind. */
  record ColumnLine(String name, String needed, String what, String allowed, String example) {}

  /** One kind in the list of all. */
  record KindLine(String href, String title, String what) {}

  private static final String A_ROW = "a row";

  private final Frame frame;
  private final Codes codes = new Codes();

  ReferenceController(Frame frame) {
    this.frame = frame;
  }

  @GetMapping("/problems")
  String problems(Model model) {
    frame.around(model, "What the codes of refusals mean", "/problems");
    model.addAttribute("rows", codes(of -> of.equals(A_ROW)));
    model.addAttribute("requests", codes(of -> !of.equals(A_ROW)));
    model.addAttribute("faults", codes.faults());
    return "ingest/codes";
  }

  private Map<String, Codes.Code> codes(Predicate<String> of) {
    Map<String, Codes.Code> found = new TreeMap<>(codes.listed());
    found.values().removeIf(code -> !of.test(code.of()));
    return found;
  }

  @GetMapping("/problems/{code}")
  String problem(Model model, @PathVariable String code) {
    Codes.Code known = codes.of(code).orElseThrow(ReferenceController::noSuchPage);
    frame.around(model, code, "/problems");
    model.addAttribute("code", known);
    return "ingest/code";
  }

  @GetMapping("/kinds")
  String kinds(Model model) {
    frame.around(model, "What each kind of feed takes", "/kinds");
    model.addAttribute(
        "kinds", Arrays.stream(FeedKind.values()).map(ReferenceController::line).toList());
    return "ingest/kinds";
  }

  private static KindLine line(FeedKind kind) {
    Map<String, Object> schema = Columns.of(kind).schema();
    return new KindLine(
        "/kinds/" + kind.word(),
        String.valueOf(schema.get("title")),
        String.valueOf(schema.get("description")));
  }

  @GetMapping("/kinds/{kind}")
  String kind(Model model, @PathVariable String kind) {
    FeedKind known = Codes.kind(kind).orElseThrow(ReferenceController::noSuchPage);
    Columns columns = Columns.of(known);
    Map<String, Object> schema = columns.schema();
    frame.around(model, String.valueOf(schema.get("title")), "/kinds");
    model.addAttribute("what", schema.get("description"));
    model.addAttribute("columns", columns.all().stream().map(ReferenceController::line).toList());
    model.addAttribute("rules", schema.getOrDefault("x-rules", List.of()));
    return "ingest/kind";
  }

  private static ColumnLine line(Column column) {
    return new ColumnLine(
        column.name(),
        column.required() ? "Needed" : "May be empty",
        column.description(),
        allowed(column),
        column.example().isEmpty() ? "–" : column.example());
  }

  private static String allowed(Column column) {
    if (!column.bounds().words().isEmpty()) {
      return String.join(", ", column.bounds().words());
    }
    return switch (column.type()) {
      case TEXT -> "Text";
      case DECIMAL -> "A number";
      case WHOLE_NUMBER -> "A whole number";
      case DATE -> "A date";
      case PERIOD -> "A period";
    };
  }

  private static ResponseStatusException noSuchPage() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
