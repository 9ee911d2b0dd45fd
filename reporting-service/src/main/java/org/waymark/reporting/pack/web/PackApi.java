package org.waymark.reporting.pack.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.PackStore;

/** Reports for programs: which are published, where they are, and the hash of each form. */
@RestController
@RequestMapping("/api/v1/packs")
class PackApi {
  private final PackStore packs;

  PackApi(PackStore packs) {
    this.packs = packs;
  }

  /** Which report is wanted. */
  record Wanted(@Nullable String committee, @Nullable Period month) {}

  /**
   * A report as programs see it.
   *
   * @param forms SHA-256 of each form by its file's name
   */
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
  record Views(List<View> packs) {}

  @GetMapping
  Views list(
      @RequestParam(required = false) @Nullable String committee,
      @RequestParam(required = false) @Nullable String month) {
    return new Views(
        packs.list(committee, month == null ? null : period(month)).stream()
            .map(View::of)
            .toList());
  }

  @GetMapping("/{id}")
  View one(@PathVariable String id) {
    return packs.list(null, null).stream()
        .filter(manifest -> manifest.id().text().equals(id))
        .findFirst()
        .map(View::of)
        .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no report " + id + "."));
  }

  /** Reports are published at their month's close; asking for one answers it or says so. */
  @PostMapping
  ResponseEntity<View> make(@RequestBody Wanted wanted) {
    if (wanted.committee() == null || wanted.month() == null) {
      throw problem(HttpStatus.BAD_REQUEST, "A committee and a month are wanted.");
    }
    return packs
        .find(wanted.committee(), wanted.month(), null)
        .map(View::of)
        .map(view ->
            ResponseEntity.ok().location(URI.create("/api/v1/packs/" + view.id())).body(view))
        .orElseThrow(() ->
            problem(
                HttpStatus.CONFLICT,
                "%s has not closed yet, or there is no committee %s; a report is made and"
                        .formatted(wanted.month(), wanted.committee())
                    + " published when its month closes."));
  }

  private static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
