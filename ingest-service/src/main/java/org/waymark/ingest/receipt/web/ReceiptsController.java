package org.waymark.ingest.receipt.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.PastReceipts;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.ReceiptCsv;
import org.waymark.ingest.receipt.ReceiptInBrief;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.web.OwnSubmissions;

/** Lists receipts, and all that is kept of one. */
@RestController
@RequestMapping("/api/v1")
class ReceiptsController {
  private static final String DAY = "A day as 2016-10-03, in London";

  /** One submission in a list. */
  record InBrief(
      String submission,
      Instant acceptedAt,
      String submitter,
      String state,
      @JsonProperty("final") boolean isFinal,
      int received,
      int accepted,
      int duplicate,
      int rejected,
      int queried) {
    static InBrief of(ReceiptInBrief r) {
      return new InBrief(
          r.submission(),
          r.acceptedAt(),
          r.submitter(),
          r.state().name().toLowerCase(Locale.ROOT),
          r.isFinal(),
          r.received(),
          r.accepted(),
          r.duplicate(),
          r.rejected(),
          r.queried());
    }
  }

  /**
   * @param next hand it back as {@code after} for what follows; absent at the end
   */
  @Schema(name = "Submissions")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(String feed, List<InBrief> submissions, @Nullable String next) {}

  /** A part of a submission's rows. */
  record RowsBody(
      String submission,
      @JsonProperty("final") boolean isFinal,
      int page,
      int pages,
      int total,
      int moreRows,
      List<Receipt.Row> rows) {}

  private final Feeds feeds;
  private final OwnSubmissions submissions;
  private final Receipts receipts;
  private final ReceiptRows rows;
  private final PastReceipts past;

  ReceiptsController(
      Feeds feeds,
      OwnSubmissions submissions,
      Receipts receipts,
      ReceiptRows rows,
      PastReceipts past) {
    this.feeds = feeds;
    this.submissions = submissions;
    this.receipts = receipts;
    this.rows = rows;
    this.past = past;
  }

  @Operation(summary = "A feed's submissions, newest first")
  @GetMapping(path = "/feeds/{feed}/submissions", produces = "application/json")
  Listed list(
      @PathVariable String feed,
      @Parameter(schema = @Schema(allowableValues = {"receiving", "interrupted", "completed"}))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate from,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate to,
      @Parameter(description = "The 'next' of the part before") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(
              schema =
                  @Schema(type = "integer", defaultValue = "50", minimum = "1", maximum = "200"))
          @RequestParam(defaultValue = "50")
          int limit) {
    feeds.feed(feeds.catalogue(), feed);
    Callers.mayUse(feed);
    var wanted =
        new PastReceipts.Wanted(
            feed, state(state), from, to, after(after), within("limit", limit, 200));
    PastReceipts.Part part = past.list(wanted);
    var next = part.next();
    return new Listed(
        feed,
        part.receipts().stream().map(InBrief::of).toList(),
        next == null ? null : Cursor.of(next.acceptedAt(), next.id()));
  }

  private static Submission.@Nullable State state(@Nullable String word) {
    return switch (word) {
      case null -> null;
      case "receiving" -> Submission.State.RECEIVING;
      case "interrupted" -> Submission.State.INTERRUPTED;
      case "completed" -> Submission.State.COMPLETED;
      default -> throw wrong("'state' is receiving, interrupted or completed");
    };
  }

  private static PastSubmissions.@Nullable After after(@Nullable String text) {
    return text == null
        ? null
        : Cursor.read(text)
            .orElseThrow(() -> wrong("'after' is the 'next' of the part before, unchanged"));
  }

  private static int within(String name, int number, int most) {
    if (number < 1 || number > most) {
      throw wrong("'%s' is a whole number from 1 to %d".formatted(name, most));
    }
    return number;
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }

  @Operation(summary = "Every row refused, queried, in conflict or duplicate, by pages")
  @GetMapping(path = "/submissions/{id}/rows", produces = "application/json")
  RowsBody rows(
      @PathVariable String id,
      @Parameter(
              schema =
                  @Schema(type = "integer", defaultValue = "1", minimum = "1", maximum = "100000"))
          @RequestParam(defaultValue = "1")
          int page,
      @Parameter(
              schema =
                  @Schema(type = "integer", defaultValue = "100", minimum = "1", maximum = "500"))
          @RequestParam(defaultValue = "100")
          int size) {
    Submission s = submissions.find(id);
    boolean isFinal = receipts.of(s).isFinal();
    ReceiptRows.Page p = rows.page(s, within("page", page, 100_000), within("size", size, 500));
    return new RowsBody(id, isFinal, p.page(), p.pages(), p.total(), p.more(), p.rows());
  }

  @Operation(summary = "The same rows as a file for spreadsheets")
  @GetMapping(path = "/submissions/{id}/receipt.csv", produces = "text/csv")
  ResponseEntity<byte[]> csv(@PathVariable String id) {
    return csv(id, ReceiptCsv.bytes(rows.all(submissions.find(id)).rows()));
  }

  private static ResponseEntity<byte[]> csv(String submission, byte[] file) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            "Content-Disposition", "attachment; filename=\"receipt-%s.csv\"".formatted(submission))
        .header("Link", "<receipt.csv-metadata.json>; rel=\"describedby\"")
        .body(file);
  }

  @Operation(summary = "What the columns of receipt.csv mean (CSVW)")
  @GetMapping(path = "/submissions/{id}/receipt.csv-metadata.json", produces = "application/json")
  Map<String, Object> metadata(@PathVariable String id) {
    return ReceiptCsv.metadata(receipts.of(submissions.find(id)));
  }
}
