package org.waymark.ingest.receipt.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.receipt.DecideQuery;
import org.waymark.ingest.receipt.Queries;
import org.waymark.ingest.receipt.RowQuery;

/** Lists queries, and takes officers' decisions on them. */
@RestController
@RequestMapping("/api/v1")
class QueriesController {
  private static final int LONGEST_KEY = 200;

  /**
   * @param next hand it back as {@code after} for what follows; absent at the end
   */
  @Schema(name = "Queries")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(List<QueryBody> queries, @Nullable String next) {}

  /** A decision as it is sent. */
  @Schema(name = "WantedDecision")
  record Wanted(
      @Schema(
              allowableValues = {"confirmed", "withdrawn"},
              requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable String decision,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              minLength = 1,
              maxLength = DecideQuery.LONGEST_REASON)
          @Nullable String reason) {}

  private final Queries queries;
  private final OwnQueries own;
  private final DecideQuery decideQuery;

  QueriesController(Queries queries, OwnQueries own, DecideQuery decideQuery) {
    this.queries = queries;
    this.own = own;
    this.decideQuery = decideQuery;
  }

  @Operation(summary = "Queries against figures, those of the newest submissions first")
  @GetMapping(path = "/queries", produces = "application/json")
  Listed list(
      @RequestParam(required = false) @Nullable String feed,
      @Parameter(schema = @Schema(allowableValues = {"open", "confirmed", "withdrawn", "lapsed"}))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "The 'next' of the part before") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(
              schema =
                  @Schema(type = "integer", defaultValue = "50", minimum = "1", maximum = "200"))
          @RequestParam(defaultValue = "50")
          int limit) {
    if (limit < 1 || limit > 200) {
      throw wrong("'limit' is a whole number from 1 to 200");
    }
    List<RowQuery> found =
        queries.list(new Queries.Wanted(feeds(feed), state(state), after(after), limit + 1));
    boolean goesOn = found.size() > limit;
    List<RowQuery> listed = goesOn ? found.subList(0, limit) : found;
    return new Listed(
        listed.stream().map(QueryBody::of).toList(),
        goesOn ? Cursor.of(listed.getLast().sentAt(), listed.getLast().id()) : null);
  }

  private static @Nullable Collection<String> feeds(@Nullable String feed) {
    if (feed != null) {
      Callers.mayUse(feed);
      return Set.of(feed);
    }
    return switch (Callers.present()) {
      case Caller.Admin all -> null;
      case Caller.Sender sender -> sender.feeds();
    };
  }

  private static RowQuery.@Nullable State state(@Nullable String word) {
    return word == null
        ? null
        : RowQuery.State.of(word)
            .orElseThrow(() -> wrong("'state' is open, confirmed, withdrawn or lapsed"));
  }

  private static Queries.@Nullable After after(@Nullable String text) {
    return text == null
        ? null
        : Cursor.read(text)
            .map(place -> new Queries.After(place.acceptedAt(), place.id()))
            .orElseThrow(() -> wrong("'after' is the 'next' of the part before, unchanged"));
  }

  @Operation(summary = "One query of a submission as it stands")
  @GetMapping(path = "/submissions/{id}/queries/{query}", produces = "application/json")
  QueryBody show(@PathVariable String id, @PathVariable String query) {
    return QueryBody.of(own.find(id, query));
  }

  @Operation(
      summary = "Decide on a query",
      description =
          "Confirmed: the figure is doubtful and marked so until a revision replaces it. Withdrawn:"
              + " it stands as sent. The same Idempotency-Key again answers the same.")
  @ApiResponse(responseCode = "200", description = "The figure carries the decision")
  @ApiResponse(responseCode = "202", description = "It is safe and being applied")
  @ApiResponse(responseCode = "409", description = "The figure carries the query no longer")
  @PostMapping(
      path = "/submissions/{id}/queries/{query}/decisions",
      consumes = "application/json",
      produces = "application/json")
  ResponseEntity<DecisionBody> decide(
      @PathVariable String id,
      @PathVariable String query,
      @Parameter(schema = @Schema(type = "string", minLength = 1, maxLength = LONGEST_KEY))
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestBody Wanted wanted) {
    RowQuery known = own.mayDecide(id, query);
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "idempotency-key.invalid",
          "an Idempotency-Key of 1 to %d characters is wanted".formatted(LONGEST_KEY));
    }
    return answer(
        known, decideQuery.decide(own.request(known, decision(wanted), reason(wanted), key)));
  }

  private static QueryDecision decision(Wanted wanted) {
    try {
      return QueryDecision.of(String.valueOf(wanted.decision()));
    } catch (IllegalArgumentException unknown) {
      throw wrong("'decision' is confirmed or withdrawn");
    }
  }

  private static String reason(Wanted wanted) {
    String reason = wanted.reason() == null ? "" : wanted.reason().strip();
    if (reason.isEmpty() || reason.length() > DecideQuery.LONGEST_REASON) {
      throw wrong("'reason' is a text of 1 to %d characters".formatted(DecideQuery.LONGEST_REASON));
    }
    return reason;
  }

  private static ResponseEntity<DecisionBody> answer(RowQuery query, DecideQuery.Result result) {
    return switch (result) {
      case DecideQuery.Result.Applied done ->
          ResponseEntity.ok(DecisionBody.of(query, done.decision(), "applied"));
      case DecideQuery.Result.BeingApplied sent ->
          ResponseEntity.accepted().body(DecisionBody.of(query, sent.decision(), "being applied"));
      case DecideQuery.Result.Refused refused -> throw conflict("query.settled", refused.why());
      case DecideQuery.Result.KeyReused reused ->
          throw conflict(
              "idempotency-key.reused", "the Idempotency-Key belongs to another decision");
      case DecideQuery.Result.TooMany many ->
          throw conflict(
              "query.decided-too-often",
              "%d decisions were made on this query: send a revision".formatted(DecideQuery.MOST));
    };
  }

  private static Problem conflict(String code, String detail) {
    return Problem.of(HttpStatus.CONFLICT, code, detail);
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }
}
