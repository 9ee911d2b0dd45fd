package org.waymark.contracts.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * What a service does to bring a series back on track, as it stands in a month. Each month's word
 * is kept; that of the latest month is the action as it stands now. Of several for one month the
 * highest revision wins, else the one accepted last.
 *
 * @param period the month that it is reported for, whatever the indicator's frequency
 * @param action its code, unique within the series
 * @param owner the code of the post that answers for it
 * @param due the day by which it is to be done; absent where none is set
 * @param revision explicit revision from 1; absent: unrevised, ordered by its accept instant
 */
public record ActionRecorded(
    SeriesId series,
    Period period,
    String action,
    String title,
    String owner,
    @Nullable LocalDate due,
    ActionStatus status,
    @Nullable String note,
    @Nullable Integer revision,
    Origin origin)
    implements InputRow {}
