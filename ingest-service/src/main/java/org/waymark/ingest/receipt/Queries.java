package org.waymark.ingest.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryLapsed;

/** The queries told of rows; they are kept with the other outcomes. */
public interface Queries {
  /**
   * Some of them, those of the newest submissions first.
   *
   * @param feeds whose; absent: of all
   * @param after where the part before ended; absent: from the first
   */
  record Wanted(
      @Nullable Collection<String> feeds,
      RowQuery.@Nullable State state,
      @Nullable After after,
      int most) {}

  /** A place in the list. */
  record After(Instant sentAt, String id) {}

  Optional<RowQuery> find(String submission, String id);

  List<RowQuery> list(Wanted wanted);

  /** Whoever was told of the query is shown what was decided; the latest decision holds. */
  void answered(QueryAnswered answer);

  /**
   * Whoever was told of the query before is shown that it lapsed. Where the same submission raised
   * it and took it away, its receipt says nothing of it.
   */
  void lapsed(QueryLapsed lapse);
}
