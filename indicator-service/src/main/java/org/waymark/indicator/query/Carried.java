package org.waymark.indicator.query;

import java.util.List;
import java.util.Optional;

/**
 * The queries that the figure of a period carries.
 *
 * @param eventId the event behind the figure
 * @param queries at least one, by code
 */
public record Carried(String eventId, List<Query> queries) {
  public Carried {
    queries = List.copyOf(queries);
  }

  public Optional<Query> query(String code) {
    return queries.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
