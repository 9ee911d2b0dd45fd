package org.waymark.ingest.receipt.web;

import java.time.Instant;
import org.waymark.ingest.receipt.QueryDecisions;
import org.waymark.ingest.receipt.RowQuery;

/**
 * A decision as it is answered.
 *
 * @param result applied, or being applied where the fold has not answered yet
 */
record DecisionBody(
    String query,
    String submission,
    int row,
    String code,
    String decision,
    String reason,
    String by,
    Instant at,
    String result) {
  static DecisionBody of(RowQuery query, QueryDecisions.Kept made, String result) {
    return new DecisionBody(
        query.id(),
        query.submission(),
        query.row(),
        query.code(),
        made.decision().word(),
        made.reason(),
        made.by(),
        made.at(),
        result);
  }
}
