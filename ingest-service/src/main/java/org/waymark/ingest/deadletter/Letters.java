package org.waymark.ingest.deadletter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps letters; every change is made from the one before, so that of two at once one holds. */
public interface Letters {
  /**
   * What is looked for, those that died last first.
   *
   * @param states empty: any
   * @param service absent: any
   * @param topic on which the record stood; absent: any
   * @param before only those whose {@link Letter#number()} is lower; absent: from the newest on
   */
  record Wanted(
      Set<Letter.State> states,
      @Nullable String service,
      @Nullable String topic,
      @Nullable Long before,
      int most) {}

  /** False where its id is known already. */
  boolean insert(Letter letter);

  Optional<Letter> byId(String id);

  /** False where the letter is not as it was one change earlier. */
  boolean replace(Letter letter);

  List<Letter> find(Wanted wanted);

  /** How many of each service are not dealt with: open, or being replayed. */
  Map<String, Long> unsettled();

  /** The offset behind the last dead letter that is kept here; 0 where there is none. */
  long next();
}
