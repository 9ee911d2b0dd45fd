package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.words.Figures;

/** Tells what is not as the report of a month before had it. */
final class Changes {
  private static final int SHOWN = 2;

  private Changes() {}

  static List<Pack.Change> of(PackInput input, List<Indicator> indicators) {
    List<Pack.Change> off = new ArrayList<>();
    List<Pack.Change> tracks = new ArrayList<>();
    List<Pack.Change> statuses = new ArrayList<>();
    List<Pack.Change> revisions = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Optional<SeriesState> now = input.whole(indicator);
      Optional<SeriesState> before = input.wholeBefore(indicator);
      if (now.isPresent() && before.isPresent()) {
        Optional<String> track = track(now.get(), before.get());
        List<Pack.Change> into = now.get().track() == Track.OFF_TRACK ? off : tracks;
        track.ifPresent(words -> into.add(change(indicator, words)));
        if (track.isEmpty()) {
          status(now.get(), before.get())
              .ifPresent(words -> statuses.add(change(indicator, words)));
        }
        revised(indicator, now.get(), before.get())
            .ifPresent(words -> revisions.add(change(indicator, words)));
      }
    }
    off.addAll(tracks);
    off.addAll(statuses);
    off.addAll(revisions);
    return List.copyOf(off);
  }

  private static Pack.Change change(Indicator indicator, String words) {
    return new Pack.Change(indicator.title() + ": " + words, "/indicators/" + indicator.code());
  }

  private static Optional<String> track(SeriesState now, SeriesState before) {
    if (now.track() == before.track()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (now.track()) {
          case OFF_TRACK -> "went off track";
          case RECOVERING -> "is recovering";
          case ON_TRACK -> wasOff(before) ? "is back on track" : null;
          case WATCH -> wasOff(before) ? "is no longer off track" : null;
        });
  }

  private static boolean wasOff(SeriesState before) {
    return before.track() == Track.OFF_TRACK || before.track() == Track.RECOVERING;
  }

  private static Optional<String> status(SeriesState now, SeriesState before) {
    if (now.status() == before.status()) {
      return Optional.empty();
    }
    if (before.status() == Status.TARGET_TO_BE_SET) {
      return Optional.of("has a target now and is " + words(now.status()));
    }
    return Optional.of("from " + words(before.status()) + " to " + words(now.status()));
  }

  private static String words(Status status) {
    return StatusWords.of(status).toLowerCase(Locale.UK);
  }

  /** A figure printed before that reads otherwise now. */
  private static Optional<String> revised(
      Indicator indicator, SeriesState now, SeriesState before) {
    Figures figures = new Figures(indicator.unit(), indicator.decimals());
    List<String> revised = new ArrayList<>();
    for (PeriodState then : before.periods()) {
      now.periods().stream()
          .filter(each -> each.period().equals(then.period()))
          .findFirst()
          .filter(each -> differ(own(each), own(then)))
          .ifPresent(each ->
              revised.add(
                  "%s revised from %s to %s"
                      .formatted(
                          Periods.brief(then.period()),
                          figures.value(Objects.requireNonNull(own(then))),
                          figures.value(Objects.requireNonNull(own(each))))));
    }
    return revised.isEmpty() ? Optional.empty() : Optional.of(shortened(revised.reversed()));
  }

  /** The latest ones; the rest only counted. */
  private static String shortened(List<String> revised) {
    int more = revised.size() - SHOWN;
    String shown = String.join("; ", revised.subList(0, Math.min(SHOWN, revised.size())));
    return more <= 0
        ? shown
        : shown
            + "; and "
            + Figures.counted(more, "earlier figure", "earlier figures")
            + " revised";
  }

  private static @Nullable BigDecimal own(PeriodState state) {
    return state.submitted() != null ? state.submitted() : state.value();
  }

  private static boolean differ(@Nullable BigDecimal now, @Nullable BigDecimal then) {
    return now != null && then != null && now.compareTo(then) != 0;
  }
}
