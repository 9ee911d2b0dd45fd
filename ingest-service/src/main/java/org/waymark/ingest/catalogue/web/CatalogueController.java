package org.waymark.ingest.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.catalogue.CatalogueChanges;
import org.waymark.ingest.catalogue.CatalogueFiles;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.PublishCatalogue;
import org.waymark.ingest.feed.Feeds;

/** Takes the catalogue, whole or not at all, and tells which version is in force. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueController {
  private static final int MOST_PACKED = 16 * 1024 * 1024;
  private static final int SOON = 5;

  /**
   * What became of the files.
   *
   * @param inForce whether every partition knows the version; false for a dry run
   */
  record Answer(
      int version,
      String sha256,
      boolean changed,
      boolean inForce,
      Map<String, CatalogueChanges.Change> changes) {}

  /** The version in force. */
  record InForce(int version, String sha256, String council, int indicators, int targets) {}

  private final PublishCatalogue publishCatalogue;
  private final Feeds feeds;
  private final Audit audit;

  CatalogueController(PublishCatalogue publishCatalogue, Feeds feeds, Audit audit) {
    this.publishCatalogue = publishCatalogue;
    this.feeds = feeds;
    this.audit = audit;
  }

  @Operation(summary = "The version of the catalogue in force")
  @ApiResponse(responseCode = "200", description = "OK")
  @ApiResponse(responseCode = "404", description = "None was loaded yet")
  @GetMapping(produces = "application/json")
  InForce inForce() {
    CatalogueVersions.Version version = feeds.catalogue();
    var catalogue = version.index().catalogue();
    return new InForce(
        version.number(),
        version.sha256(),
        catalogue.council().code(),
        catalogue.indicators().size(),
        catalogue.targets().size());
  }

  @Operation(
      summary = "Load the catalogue from a zip of its files, or from the files",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = "application/zip",
                    schema = @Schema(type = "string", format = "binary")),
                @Content(
                    mediaType = "multipart/form-data",
                    schema =
                        @Schema(
                            type = "object",
                            description = "One part for each file, with its name"))
              }))
  @ApiResponse(responseCode = "200", description = "What changed, or would")
  @ApiResponse(responseCode = "202", description = "Published; some partitions are yet to be told")
  @ApiResponse(
      responseCode = "422",
      description = "'errors' lists file, line, field, value and message; nothing was changed",
      content = @Content)
  @PutMapping(
      consumes = {"application/zip", "application/x-zip-compressed", "application/octet-stream"},
      produces = "application/json")
  ResponseEntity<Answer> zip(
      @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
      throws IOException {
    if (request.getContentLengthLong() > MOST_PACKED) {
      throw tooLarge();
    }
    byte[] zip = request.getInputStream().readNBytes(MOST_PACKED + 1);
    if (zip.length > MOST_PACKED) {
      throw tooLarge();
    }
    try {
      return publish(ZipFolder.read(zip), dryRun);
    } catch (OneFolder.Refused refused) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST, "zip.unreadable", String.valueOf(refused.getMessage()));
    }
  }

  private static Problem tooLarge() {
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "body.too-large",
        "a zip of at most %d bytes is taken".formatted(MOST_PACKED));
  }

  /** Described with the zip: a description has one operation for a path and method. */
  @Operation(hidden = true)
  @PutMapping(consumes = "multipart/form-data", produces = "application/json")
  ResponseEntity<Answer> files(
      @RequestParam(defaultValue = "false") boolean dryRun, MultipartHttpServletRequest request)
      throws IOException {
    var folder = new OneFolder();
    try {
      for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
        for (MultipartFile part : parts) {
          String name = folder.plainName(String.valueOf(part.getOriginalFilename()));
          folder.add(name, part.getBytes());
        }
      }
      return publish(folder.files(), dryRun);
    } catch (OneFolder.Refused refused) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST, "multipart.unreadable", String.valueOf(refused.getMessage()));
    }
  }

  private ResponseEntity<Answer> publish(CatalogueFiles files, boolean dryRun) {
    PublishCatalogue.Result result = publishCatalogue.publish(files, dryRun);
    if (!dryRun) {
      PublishedInAudit.record(audit, Callers.present().name(), result);
    }
    return switch (result) {
      case PublishCatalogue.Result.Taken taken -> answer(taken);
      case PublishCatalogue.Result.Refused refused ->
          throw Problem.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "catalogue.invalid",
                  "%d errors; nothing was changed".formatted(refused.count()))
              .with("errors", refused.errors())
              .with("moreErrors", refused.count() - refused.errors().size());
      case PublishCatalogue.Result.Busy busy ->
          throw Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "catalogue.busy",
                  "another version is being published, or this service has just started")
              .retryAfter(SOON);
    };
  }

  /** 202 where the relay has not told every partition in time: it will. */
  private static ResponseEntity<Answer> answer(PublishCatalogue.Result.Taken taken) {
    boolean pending = taken.published() && !taken.inForce();
    return ResponseEntity.status(pending ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(
            new Answer(
                taken.version(),
                taken.sha256(),
                taken.changed(),
                taken.inForce(),
                taken.changes()));
  }
}
