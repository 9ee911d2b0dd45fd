package org.waymark.indicator.series.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.Claim;
import org.waymark.indicator.series.Claims;

/**
 * A target or a commentary that a feed sent for a period, and where it came from.
 *
 * @param period a target's may be the financial year
 * @param earlier how many others were sent for it that do not stand
 */
record SaidView(
    String eventId,
    String topic,
    int partition,
    long offset,
    String submission,
    int row,
    String feed,
    String submitter,
    Instant acceptedAt,
    int revision,
    Period period,
    @Nullable String target,
    @Nullable String lower,
    @Nullable String upper,
    @Nullable String profile,
    @Nullable String setBy,
    @Nullable LocalDate setOn,
    @Nullable String text,
    int earlier) {

  static <T extends InputRow> SaidView of(Claims<T> claims, int partition) {
    Claim<T> stands = claims.current();
    Origin origin = stands.origin();
    @Nullable TargetSet target = stands.said() instanceof TargetSet set ? set : null;
    return new SaidView(
        stands.eventId(),
        Topics.INPUTS,
        partition,
        stands.offset(),
        origin.submission(),
        origin.row(),
        origin.feed(),
        origin.submitter(),
        origin.acceptedAt(),
        stands.revision(),
        stands.said().period(),
        target == null ? null : SeriesView.plain(target.target()),
        target == null ? null : SeriesView.plain(target.lower()),
        target == null ? null : SeriesView.plain(target.upper()),
        target == null ? null : target.profile(),
        target == null ? null : target.setBy(),
        target == null ? null : target.setOn(),
        stands.said() instanceof CommentaryGiven given ? given.text() : null,
        claims.all().size() - 1);
  }
}
