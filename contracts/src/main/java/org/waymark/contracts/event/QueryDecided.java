package org.waymark.contracts.event;

import java.time.Instant;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * An officer's decision on a query against a figure; the fold applies or refuses it and says so in
 * a {@link QueryAnswered}.
 *
 * @param command the decision's identity: the same again changes nothing
 * @param eventId the event behind the figure that carries the query
 * @param code the query's
 * @param by who decided: an office or a token's name, never a person's
 * @param submission that of the row which the query was reported with
 * @param row likewise
 */
public record QueryDecided(
    String command,
    SeriesId series,
    Period period,
    String eventId,
    String code,
    QueryDecision decision,
    String reason,
    String by,
    Instant at,
    String submission,
    int row)
    implements Event {}
