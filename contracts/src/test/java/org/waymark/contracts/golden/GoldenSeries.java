package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.SeriesStateChanged;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.value.TrackSignal;

/** Golden states and track events, with and without what may be absent. */
final class GoldenSeries {
  private static final SeriesId NEET = SeriesId.parse("neet/-");
  private static final Period OCTOBER = Period.parse("2016-10");

  private GoldenSeries() {}

  static void addTo(GoldenEvents golden) {
    golden.add("v1-judged", "neet/-", new SeriesStateChanged(NEET, 1, 2, 1041, judged()));
    golden.add("v1-no-data", "neet/-", new SeriesStateChanged(NEET, 1, 2, 7, noData()));
    golden.add("v1-judged", "neet/-", new SeriesCut("2016-10", 2, judged()));
    addTrackEvents(golden);
  }

  private static void addTrackEvents(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "neet/-",
        new TrackChanged(
            "e1",
            NEET,
            OCTOBER,
            Track.WATCH,
            Track.OFF_TRACK,
            Status.RED,
            d("3.90"),
            d("3.30"),
            "council-default",
            1,
            "red for 2 months",
            GoldenEvents.AT));
    golden.add(
        "v1-plain",
        "neet/-",
        new TrackChanged(
            "e2",
            NEET,
            OCTOBER,
            Track.RECOVERING,
            Track.ON_TRACK,
            Status.NO_DATA,
            null,
            null,
            "council-default",
            1,
            "no longer judged",
            GoldenEvents.AT));
    golden.add(
        "v1-evidence",
        "neet/-",
        new TrackChanged(
            "e4",
            NEET,
            OCTOBER,
            Track.ON_TRACK,
            Track.WATCH,
            Status.GREEN,
            d("3.20"),
            d("3.30"),
            "council-default",
            2,
            "green; concern: one of seven figures running above the mean of 3.0",
            GoldenEvents.AT,
            List.of(
                new TrackEvidence(
                    TrackSignal.CONCERN,
                    "concern: one of seven figures running above the mean of 3.0",
                    SpcPattern.SHIFT,
                    OCTOBER,
                    d("3.20"),
                    d("3.0"),
                    d("2.5"),
                    d("3.5"),
                    null),
                new TrackEvidence(
                    TrackSignal.PROJECTED_MISS,
                    "projected miss: 3.5 is expected at the year's end",
                    null,
                    Period.parse("2017-03"),
                    d("3.50"),
                    null,
                    d("3.40"),
                    d("3.60"),
                    d("3.30")),
                TrackEvidence.overdue(OCTOBER, "overdue"))));
    golden.add(
        "v1-first",
        "neet/-",
        new TrackRestated("e3", "e1", NEET, OCTOBER, "revised to 3.20", GoldenEvents.AT));
    golden.add(
        "v1-first",
        "neet/-",
        new SeriesOverdue(
            "o1", NEET, OCTOBER, LocalDate.of(2016, 11, 14), "due and not here", GoldenEvents.AT));
  }

  private static SeriesState judged() {
    return new SeriesState(
        NEET,
        OCTOBER,
        d("3.90"),
        d("3.30"),
        Status.RED,
        Track.OFF_TRACK,
        OCTOBER,
        Direction.WORSE,
        "September 2016",
        d("3.7"),
        Period.parse("2016-11"),
        LocalDate.of(2016, 12, 14),
        "council-default",
        1,
        "(3.30 − 3.90) ÷ 3.30 = −0.18, below −0.10: red",
        3,
        List.of(
            new PeriodState(
                Period.parse("2016-09"),
                null,
                null,
                null,
                Status.NO_DATA,
                0,
                Finality.PROVISIONAL,
                List.of(),
                null,
                null,
                null),
            new PeriodState(
                OCTOBER,
                d("3.90"),
                d("3.9"),
                d("3.30"),
                Status.RED,
                2,
                Finality.FINAL,
                List.of("r"),
                "Two schools late.",
                "0123456789abcdef0123456789abcdef",
                GoldenEvents.AT)));
  }

  private static SeriesState noData() {
    return new SeriesState(
        NEET,
        null,
        null,
        null,
        Status.NO_DATA,
        Track.ON_TRACK,
        null,
        Direction.NOT_COMPARABLE,
        null,
        null,
        null,
        null,
        null,
        null,
        "no figure has come",
        3,
        List.of());
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }
}
