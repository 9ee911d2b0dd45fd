package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/**
 * What is known of a series: the state of its latest period, and the periods behind it.
 *
 * @param period the latest period with a figure; absent where none has come
 * @param status of that period, or why there is no colour
 * @param trackSince the period in which the present track began; absent while it never changed
 * @param comparator what direction of travel compares with, in words
 * @param overduePeriod the earliest period past its due date without a figure
 * @param nextDue when the next figure is due
 * @param policy name of the policy that judged it
 * @param explanation the verdict's inputs and arithmetic in words
 * @param periods every period with a figure, earliest first, at most the last 60
 */
public record SeriesState(
    SeriesId series,
    @Nullable Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    Status status,
    Track track,
    @Nullable Period trackSince,
    Direction direction,
    @Nullable String comparator,
    @Nullable BigDecimal comparatorValue,
    @Nullable Period overduePeriod,
    @Nullable LocalDate nextDue,
    @Nullable String policy,
    @Nullable Integer policyVersion,
    String explanation,
    int catalogueVersion,
    List<PeriodState> periods) {}
