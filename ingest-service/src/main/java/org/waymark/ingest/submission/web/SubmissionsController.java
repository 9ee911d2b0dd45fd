package org.waymark.ingest.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Recurrences;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.receipt.web.ReceiptBody;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.TakeSubmission;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;

/** Takes rows and shows receipts. */
@RestController
@RequestMapping("/api/v1")
class SubmissionsController {
  private static final int SOON = 2;
  private static final int LONGEST_KEY = 200;

  private final TakeSubmission takeSubmission;
  private final Receipts receipts;
  private final OwnSubmissions submissions;
  private final Feeds feeds;
  private final Limits limits;
  private final Recurrences recurrences;
  private final IncomingBody incoming;

  SubmissionsController(
      TakeSubmission takeSubmission,
      Receipts receipts,
      OwnSubmissions submissions,
      Feeds feeds,
      Limits limits,
      Recurrences recurrences) {
    this.takeSubmission = takeSubmission;
    this.receipts = receipts;
    this.submissions = submissions;
    this.feeds = feeds;
    this.limits = limits;
    this.recurrences = recurrences;
    this.incoming = new IncomingBody(limits);
  }

  @Operation(
      summary = "Submit rows to a feed",
      description =
          "Answers once Kafka has acknowledged every accepted row. With dryRun nothing is kept."
              + " With ce- headers the body is the data of a CloudEvent in binary mode.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(types = {"object", "array"})),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
                @Content(
                    mediaType = "application/cloudevents+json",
                    schema = @Schema(type = "object")),
                @Content(
                    mediaType = "application/cloudevents-batch+json",
                    schema = @Schema(type = "array")),
                @Content(
                    mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = "string", format = "binary"))
              }))
  @ApiResponse(responseCode = "200", description = "What a dry run found")
  @ApiResponse(
      responseCode = "202",
      description = "Taken; the receipt as it stands",
      headers =
          @Header(
              name = "Location",
              required = true,
              description = "Where the receipt stays",
              schema = @Schema(type = "string", format = "uri-reference")))
  @ApiResponse(responseCode = "422", description = "No row could be taken; the receipt says why")
  @ApiResponse(
      responseCode = "409",
      description = "The key belongs to another body, or the same is being received",
      content = @Content)
  @PostMapping(path = "/feeds/{feed}/submissions", produces = "application/json")
  ResponseEntity<ReceiptBody> submit(
      @PathVariable String feed,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Parameter(description = "Of a workbook, by name; the first that is not hidden if absent")
          @RequestParam(required = false)
          @Nullable String sheet,
      @Parameter(schema = @Schema(type = "string", minLength = 1, maxLength = LONGEST_KEY))
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      HttpServletRequest request)
      throws IOException {
    CatalogueVersions.Version catalogue = feeds.catalogue();
    Feed known = feeds.feed(catalogue, feed);
    Caller caller = Callers.mayWrite(known);
    Format format = incoming.format(request);
    checkKey(key);
    try (Spool spool = incoming.receive(request)) {
      var body = new SpooledBody(spool, format, limits, sheet);
      var asked =
          new TakeSubmission.Request(
              known,
              caller.name(),
              key == null ? EventHeaders.key(request, format, body) : key,
              body,
              catalogue.index(),
              caller.scope().indicators());
      return dryRun ? dryRun(asked) : take(asked, Prefer.wait(prefer, limits.longestWait()));
    } catch (UnreadableBody unreadable) {
      recurrences.count(caller.name(), Action.BODY_UNREADABLE, "feed/" + feed, unreadable.code());
      throw Problem.of(
          unreadable.code().endsWith(".too-large")
              ? HttpStatus.CONTENT_TOO_LARGE
              : HttpStatus.BAD_REQUEST,
          unreadable.code(),
          String.valueOf(unreadable.getMessage()));
    }
  }

  private static void checkKey(@Nullable String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "idempotency-key.invalid",
          "an Idempotency-Key of 1 to %d characters is wanted".formatted(LONGEST_KEY));
    }
  }

  private ResponseEntity<ReceiptBody> dryRun(TakeSubmission.Request asked)
      throws IOException, UnreadableBody {
    return ResponseEntity.ok(
        ReceiptBody.ofDryRun(asked.feed().code(), takeSubmission.dryRun(asked)));
  }

  private ResponseEntity<ReceiptBody> take(TakeSubmission.Request asked, Duration wait)
      throws IOException, UnreadableBody {
    return switch (takeSubmission.take(asked)) {
      case TakeSubmission.Result.Complete complete -> receipt(complete, wait);
      case TakeSubmission.Result.KeyReused reused ->
          throw Problem.of(
              HttpStatus.CONFLICT,
              "idempotency-key.reused",
              "the Idempotency-Key '%s' belongs to another body".formatted(reused.key()));
      case TakeSubmission.Result.StillReceiving receiving ->
          throw Problem.of(
                  HttpStatus.CONFLICT,
                  "submission.being-received",
                  "the same body is being received at this moment")
              .with("submission", receiving.submission())
              .retryAfter(SOON);
      case TakeSubmission.Result.Interrupted cut ->
          throw Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "broker.unavailable",
                  "Kafka acknowledged %d of %d rows read so far; sending again is safe"
                      .formatted(cut.acknowledged(), cut.received()))
              .with("submission", cut.submission())
              .with("received", cut.received())
              .with("acknowledged", cut.acknowledged())
              .retryAfter(SOON);
    };
  }

  private ResponseEntity<ReceiptBody> receipt(
      TakeSubmission.Result.Complete complete, Duration wait) {
    Submission submission = complete.submission();
    Receipt receipt = receiptOf(complete, wait);
    boolean anyTaken = submission.tally().accepted() > 0 || submission.tally().rejected() == 0;
    return ResponseEntity.status(anyTaken ? HttpStatus.ACCEPTED : HttpStatus.UNPROCESSABLE_CONTENT)
        .location(URI.create("/api/v1/submissions/" + submission.id()))
        .body(ReceiptBody.of(receipt));
  }

  private Receipt receiptOf(TakeSubmission.Result.Complete complete, Duration wait) {
    if (!wait.isZero()) {
      return receipts.whenFinal(complete.submission(), wait);
    }
    return complete.justNow()
        ? Receipts.justTaken(complete.submission())
        : receipts.of(complete.submission());
  }

  @Operation(summary = "A submission's receipt as it stands")
  @GetMapping(path = "/submissions/{id}", produces = "application/json")
  ReceiptBody receipt(@PathVariable String id) {
    return ReceiptBody.of(receipts.of(submissions.find(id)));
  }
}
