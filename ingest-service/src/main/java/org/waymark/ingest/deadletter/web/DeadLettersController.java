package org.waymark.ingest.deadletter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.Letters;
import org.waymark.ingest.deadletter.ReadLetter;
import org.waymark.ingest.deadletter.SettleLetters;
import org.waymark.ingest.deadletter.SettleLetters.Result;
import org.waymark.ingest.deadletter.web.LetterBodies.Listed;
import org.waymark.ingest.deadletter.web.LetterBodies.Opened;
import org.waymark.ingest.deadletter.web.LetterBodies.Part;

/** What no service could read; the administrator's alone, since it may be any directorate's. */
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLettersController {
  private static final int MOST = 200;
  private static final int LONGEST_REASON = 500;
  private static final int A_MOMENT = 5;

  /** Why a letter is not wanted. */
  record Discard(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              minLength = 1,
              maxLength = LONGEST_REASON)
          @Nullable String reason) {}

  private final Letters letters;
  private final ReadLetter read;
  private final SettleLetters settle;

  DeadLettersController(Letters letters, ReadLetter read, SettleLetters settle) {
    this.letters = letters;
    this.read = read;
    this.settle = settle;
  }

  @Operation(summary = "Records that could not be read, those that died last first")
  @GetMapping(produces = "application/json")
  Part list(
      @Parameter(schema = @Schema(allowableValues = {"open", "replaying", "replayed", "discarded"}))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Which could not read it: ingest, indicator or reporting")
          @RequestParam(required = false)
          @Nullable String service,
      @Parameter(description = "On which it stood, as waymark.inputs")
          @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(description = "The 'next' of the part before") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      defaultValue = "50",
                      minimum = "1",
                      maximum = "" + MOST))
          @RequestParam(defaultValue = "50")
          int limit) {
    if (limit < 1 || limit > MOST) {
      throw wrong("'limit' is a whole number from 1 to %d".formatted(MOST));
    }
    var wanted = new Letters.Wanted(states(state), service, topic, after(after), limit + 1);
    List<Letter> found = letters.find(wanted);
    boolean more = found.size() > limit;
    List<Letter> shown = more ? found.subList(0, limit) : found;
    String next = more ? Long.toString(shown.getLast().number()) : null;
    return new Part(shown.stream().map(this::listed).toList(), next);
  }

  private static Set<Letter.State> states(@Nullable String word) {
    return word == null
        ? Set.of()
        : Stream.of(Letter.State.values())
            .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .map(Set::of)
            .orElseThrow(() -> wrong("'state' is open, replaying, replayed or discarded"));
  }

  private static @Nullable Long after(@Nullable String text) {
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException notOurs) {
      throw wrong("'after' is the 'next' of the part before, unchanged");
    }
  }

  @Operation(summary = "One letter with the record's key, headers and payload, within bounds")
  @GetMapping(path = "/{id}", produces = "application/json")
  Opened open(@PathVariable String id) {
    ReadLetter.Opened opened = read.open(id).orElseThrow(DeadLettersController::unknown);
    return Opened.of(opened, listed(opened.letter()));
  }

  @Operation(
      summary = "Put a record back at the end of its partition, as it was",
      description =
          "Its readers know an event again, so that it counts once. Where an earlier attempt was"
              + " cut short, so that its outcome is unknown, it can be repeated.")
  @ApiResponse(responseCode = "200", description = "It was put back")
  @ApiResponse(responseCode = "409", description = "It was settled before, or cannot be put back")
  @PostMapping(path = "/{id}/replay", produces = "application/json")
  Listed replay(@PathVariable String id) {
    return done(settle.replay(id, Callers.present().name()));
  }

  @Operation(summary = "Say that a record is not wanted, and why")
  @ApiResponse(responseCode = "200", description = "It is settled")
  @ApiResponse(responseCode = "409", description = "It was settled before")
  @PostMapping(path = "/{id}/discard", consumes = "application/json", produces = "application/json")
  Listed discard(@PathVariable String id, @RequestBody Discard wanted) {
    String reason = wanted.reason() == null ? "" : wanted.reason().strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw wrong("a 'reason' of 1 to %d characters is wanted".formatted(LONGEST_REASON));
    }
    return done(settle.discard(id, Callers.present().name(), reason));
  }

  private Listed done(Result result) {
    return switch (result) {
      case Result.Done done -> listed(done.letter());
      case Result.Unknown _ -> throw unknown();
      case Result.Over over ->
          throw conflict(
              "dead-letter.over",
              "it was %s before".formatted(over.letter().state().name().toLowerCase(Locale.ROOT)));
      case Result.Busy _ ->
          throw conflict("dead-letter.busy", "somebody is at it at this moment: look again")
              .retryAfter(A_MOMENT);
      case Result.NotReplayable not -> throw conflict("dead-letter.not-replayable", not.why());
    };
  }

  private Listed listed(Letter letter) {
    return Listed.of(letter, settle.whyNotReplayed(letter).orElse(null), Instant.now());
  }

  private static Problem unknown() {
    return Problem.of(HttpStatus.NOT_FOUND, "dead-letter.unknown", "there is none of this id");
  }

  private static Problem conflict(String code, String detail) {
    return Problem.of(HttpStatus.CONFLICT, code, detail);
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }
}
