package org.waymark.indicator.notification.web;

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
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  /** A message as it stands; what it says is left out. */
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
  record Again(String id) {}

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
  @GetMapping
  List<View> all(@RequestParam @Nullable String state) {
    Stream<Parcel.State> wanted =
        state == null || state.isBlank()
            ? Stream.of(Parcel.State.UNKNOWN, Parcel.State.DEAD)
            : Stream.of(state(state));
    return wanted.flatMap(each -> parcels.in(each, EVER, MOST).stream()).map(View::of).toList();
  }

  /** Sends a message of unknown outcome, or one that was given up, once more. */
  @PostMapping("/again")
  View again(@RequestBody Again wanted) {
    Parcel parcel =
        parcels
            .find(wanted.id())
            .orElseThrow(
                () -> Problems.notFound("no message has the id '%s'".formatted(wanted.id())));
    if (!dispatch.again(parcel)) {
      throw Problems.conflict(
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
