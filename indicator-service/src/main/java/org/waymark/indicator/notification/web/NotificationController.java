package org.waymark.indicator.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.indicator.notification.Dispatch;
import org.waymark.indicator.notification.Parcel;
import org.waymark.indicator.notification.Parcels;
import org.waymark.indicator.web.Problems;

/** What was told to whom, what could not be, and a person's word to tell it once more. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {
  private static final int MOST = 1000;
  private static final int LONGEST_ID = 400;
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  /** A message as it stands; what it says is left out. */
  @Schema(name = "Notification")
  record View(
      String id,
      String channel,
      String receiver,
      String subject,
      String state,
      int attempts,
      Instant since,
      @Nullable Instant notBefore,
      @Nullable String reason) {
    static View of(Parcel p) {
      return new View(
          p.id(),
          word(p.channel()),
          p.receiver(),
          p.subject(),
          word(p.state()),
          p.attempts(),
          p.since(),
          p.notBefore(),
          p.reason());
    }
  }

  /** Names the message that is to be sent once more. */
  record Again(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minLength = 1, maxLength = LONGEST_ID)
          @Nullable String id) {}

  private final Parcels parcels;
  private final Dispatch dispatch;

  NotificationController(Parcels parcels, Dispatch dispatch) {
    this.parcels = parcels;
    this.dispatch = dispatch;
  }

  /**
   * @param state waiting, claimed, sent, unknown or dead; absent: unknown and dead, which ask for a
   *     person
   */
  @Operation(summary = "What was told to whom, and what could not be")
  @GetMapping
  List<View> all(
      @Parameter(
              description = "Absent: unknown and dead, which ask for a person",
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"waiting", "claimed", "sent", "unknown", "dead"}))
          @RequestParam(required = false)
          @Nullable String state) {
    Stream<Parcel.State> wanted =
        state == null
            ? Stream.of(Parcel.State.UNKNOWN, Parcel.State.DEAD)
            : Stream.of(state(state));
    return wanted.flatMap(each -> parcels.in(each, EVER, MOST).stream()).map(View::of).toList();
  }

  /** Sends a message of unknown outcome, or one that was given up, once more. */
  @Operation(summary = "Send a message once more")
  @ApiResponse(responseCode = "200", description = "As it stands now")
  @ApiResponse(responseCode = "404", description = "There is no such message")
  @ApiResponse(responseCode = "409", description = "It is not one that waits for a person")
  @PostMapping(path = "/again", consumes = "application/json")
  View again(@RequestBody Again wanted) {
    String id = wanted.id();
    if (id == null || id.length() > LONGEST_ID) {
      throw Problems.bad(
          "id", "the id of a message is wanted, %d characters at most".formatted(LONGEST_ID));
    }
    Parcel parcel = parcels.find(id).orElseThrow(() -> Problems.notFound("no message has this id"));
    if (!dispatch.again(parcel)) {
      throw Problems.conflict(
          "notification.under-way",
          "it is %s: only one of unknown outcome, or one that was given up, is sent again"
              .formatted(word(parcel.state())));
    }
    return parcels.find(parcel.id()).map(View::of).orElseGet(() -> View.of(parcel));
  }

  private static Parcel.State state(String word) {
    for (Parcel.State each : Parcel.State.values()) {
      if (word(each).equals(word)) {
        return each;
      }
    }
    throw Problems.bad(
        "'%s' is no state: waiting, claimed, sent, unknown or dead is wanted".formatted(word));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
