package org.waymark.indicator.rebuild.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.indicator.rebuild.Rebuild;
import org.waymark.indicator.web.Problems;

/** Folds everything again beside the live state, and tells whether the two agree. */
@RestController
@RequestMapping("/api/v1/rebuild")
class RebuildController {
  private final Rebuild rebuild;

  RebuildController(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @PostMapping
  @Operation(
      summary = "Fold the whole log again and compare",
      description =
          "Folds all of the log that the live state is folded from into room of its own,"
              + " announces nothing, and compares every document, bucket of history and track"
              + " event byte for byte.")
  @ApiResponse(responseCode = "202", description = "It has begun")
  @ApiResponse(responseCode = "409", description = "One is running")
  ResponseEntity<RebuildView> start() {
    if (!rebuild.start()) {
      throw Problems.conflict(
          "rebuild.running", "a rebuild is running; its progress is at /api/v1/rebuild");
    }
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .header("Location", "/api/v1/rebuild")
        .body(report());
  }

  @GetMapping
  @Operation(summary = "How the latest rebuild of this process stands")
  @ApiResponse(responseCode = "200", description = "OK")
  @ApiResponse(responseCode = "404", description = "Nothing was rebuilt yet")
  RebuildView report() {
    return rebuild
        .latest()
        .map(RebuildView::of)
        .orElseThrow(() -> Problems.notFound("nothing was rebuilt yet"));
  }
}
