package org.waymark.reporting.pack.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.http.description.Written;
import org.waymark.http.problem.Problem;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.PackStore;

/** Reports for programs: which are published, where they are, and the hash of each form. */
@RestController
@RequestMapping("/api/v1/packs")
class PackApi {
  private static final Pattern CODE = Pattern.compile(Written.CODE);

  private final PackStore packs;

  PackApi(PackStore packs) {
    this.packs = packs;
  }

  /** Which report is wanted. */
  @Schema(name = "WantedReport")
  record Wanted(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = Written.CODE)
          @Nullable String committee,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = Written.MONTH)
          @Nullable String month) {}

  /**
   * A report as programs see it.
   *
   * @param forms SHA-256 of each form by its file's name
   */
  @Schema(name = "Report")
  record View(
      String id,
      String committee,
      String committeeName,
      String month,
      int version,
      String status,
      String title,
      Instant publishedAt,
      List<String> headline,
      String href,
      Map<String, String> forms) {
    static View of(PackManifest manifest) {
      return new View(
          manifest.id().text(),
          manifest.id().committee(),
          manifest.committeeName(),
          manifest.id().month().toString(),
          manifest.id().version(),
          "published",
          manifest.title(),
          manifest.publishedAt(),
          manifest.headline(),
          manifest.href(),
          manifest.forms().entrySet().stream()
              .collect(Collectors.toMap(e -> e.getKey().file(), Map.Entry::getValue)));
    }
  }

  /** A list, so that it can grow more fields. */
  @Schema(name = "Reports")
  record Views(List<View> packs) {}

  @Operation(summary = "The reports that are published")
  @GetMapping
  Views list(
      @Parameter(schema = @Schema(type = "string", pattern = Written.CODE))
          @RequestParam(required = false)
          @Nullable String committee,
      @Parameter(schema = @Schema(type = "string", pattern = Written.MONTH))
          @RequestParam(required = false)
          @Nullable String month) {
    return new Views(
        packs
            .list(
                committee == null ? null : committee(committee),
                month == null ? null : month(month))
            .stream()
            .map(View::of)
            .toList());
  }

  @Operation(summary = "One report, and the hash of each of its forms")
  @GetMapping("/{id}")
  View one(@PathVariable String id) {
    return packs.list(null, null).stream()
        .filter(manifest -> manifest.id().text().equals(id))
        .findFirst()
        .map(View::of)
        .orElseThrow(
            () -> Problem.of(HttpStatus.NOT_FOUND, "not-found", "there is no such report"));
  }

  /** Reports are published at their month's close; asking for one answers it or says so. */
  @Operation(summary = "The report of a committee's month, once that has closed")
  @ApiResponse(responseCode = "200", description = "It is published")
  @ApiResponse(
      responseCode = "409",
      description = "The month has not closed, or there is no such committee")
  @PostMapping(consumes = "application/json")
  ResponseEntity<View> make(@RequestBody Wanted wanted) {
    if (wanted.committee() == null || wanted.month() == null) {
      throw wrong("a committee and a month are wanted");
    }
    Period month = month(wanted.month());
    return packs
        .find(committee(wanted.committee()), month, null)
        .map(View::of)
        .map(view ->
            ResponseEntity.ok().location(URI.create("/api/v1/packs/" + view.id())).body(view))
        .orElseThrow(() ->
            Problem.of(
                HttpStatus.CONFLICT,
                "report.not-published",
                "%s has not closed yet, or there is no committee %s; a report is made and"
                        .formatted(month, wanted.committee())
                    + " published when its month closes"));
  }

  private static Period month(String text) {
    try {
      Period month = Period.parse(text);
      if (month.kind() == PeriodKind.MONTH) {
        return month;
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    throw wrong("month: a month is wanted, as 2016-10");
  }

  private static String committee(String code) {
    if (!CODE.matcher(code).matches()) {
      throw wrong("committee: the code of a committee is wanted");
    }
    return code;
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }
}
