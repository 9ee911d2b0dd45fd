package org.waymark.ingest.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something of which the trail can be read. */
public interface AuditSource {
  /**
   * The first entries from an instant on, the oldest first, in an order that stays.
   *
   * @param action absent: any
   */
  List<AuditEntry> since(Instant since, @Nullable Action action, int most);
}
