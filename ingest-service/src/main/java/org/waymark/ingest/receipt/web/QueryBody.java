package org.waymark.ingest.receipt.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.ingest.receipt.RowQuery;

/**
 * A query as it is answered.
 *
 * @param row which raised it; the figure that carries it is another where indicator, breakdown or
 *     period are
 * @param note why it lapsed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueryBody(
    String query,
    String submission,
    String feed,
    int row,
    IndicatorCode indicator,
    BreakdownCode breakdown,
    Period period,
    String code,
    String message,
    String state,
    Instant sentAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable String note) {
  static QueryBody of(RowQuery q) {
    return new QueryBody(
        q.id(),
        q.submission(),
        q.feed(),
        q.row(),
        q.series().indicator(),
        q.series().breakdown(),
        q.period(),
        q.code(),
        q.message(),
        q.state().word(),
        q.sentAt(),
        q.decidedBy(),
        q.decidedAt(),
        q.reason(),
        q.note());
  }
}
