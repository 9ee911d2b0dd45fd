package org.waymark.indicator.inputs;

import org.waymark.contracts.value.SeriesId;

/** What a series was told in the beginning is not kept: its document is older than the keeping. */
public final class NotKept extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotKept(SeriesId series) {
    super(
        "the history of %s was not kept from its beginning; a fold of the whole log has it"
            .formatted(series));
  }
}
