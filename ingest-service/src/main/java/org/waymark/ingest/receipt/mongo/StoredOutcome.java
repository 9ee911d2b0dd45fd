package org.waymark.ingest.receipt.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.RowQuery;

/**
 * An outcome as it is stored.
 *
 * @param rank of its result: a row is counted by the gravest
 * @param later whether something else than the row brought it out
 * @param gone whether the submission itself took it away again
 */
@Document("outcomes")
record StoredOutcome(
    @Id String id,
    String submission,
    int row,
    RowResult result,
    int rank,
    @Nullable String field,
    @Nullable String value,
    String code,
    String message,
    @Nullable Boolean later,
    @Nullable Boolean gone,
    @Nullable StoredQuery query) {

  /** A row that was sent twice in two attempts is counted by the gravest of its outcomes. */
  static final List<RowResult> RANKS =
      List.of(RowResult.QUERY, RowResult.CONFLICT, RowResult.DUPLICATE, RowResult.REFUSED);

  /**
   * What there is of a query besides.
   *
   * @param key its id
   * @param figure names the figure and the code, which others may have been told of too
   * @param offset of the record that raised it
   */
  record StoredQuery(
      String key,
      String figure,
      String feed,
      String series,
      String period,
      String eventId,
      String topic,
      int partition,
      long offset,
      RowQuery.State state,
      Instant sentAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason,
      @Nullable String note) {}

  static int rank(RowOutcome outcome) {
    return RANKS.indexOf(outcome.result());
  }

  static String figure(SeriesId series, Period period, String eventId, String code) {
    return "%s %s %s %s".formatted(series, period, eventId, code);
  }

  boolean isLater() {
    return Boolean.TRUE.equals(later);
  }

  Receipt.Row listed() {
    String word = result == RowResult.REFUSED ? "rejected" : result.word();
    return new Receipt.Row(
        row,
        word,
        field,
        value,
        code,
        message,
        query == null ? null : query.key(),
        query == null ? null : query.state().name().toLowerCase(Locale.ROOT),
        later);
  }

  RowQuery asQuery() {
    StoredQuery q = Objects.requireNonNull(query);
    return new RowQuery(
        q.key(),
        submission,
        q.feed(),
        row,
        code,
        message,
        SeriesId.parse(q.series()),
        Period.parse(q.period()),
        q.eventId(),
        q.state(),
        q.sentAt(),
        q.decidedBy(),
        q.decidedAt(),
        q.reason(),
        q.note());
  }
}
