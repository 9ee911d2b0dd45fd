package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;

/** What a reader finds in a body, one after another; numbered from 1, a header not counted. */
public sealed interface Line {
  int number();

  /**
   * A row that could be read.
   *
   * @param cells by the columns' places; null or blank where nothing is given
   * @param form how the sender names what stands in it
   */
  record Row(int number, @Nullable String[] cells, RowForm form) implements Line {}

  /**
   * A row that could not be read.
   *
   * @param code stable, listed in the docs
   * @param last whether nothing after it can be read
   */
  record Broken(
      int number,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message,
      boolean last)
      implements Line {}

  /**
   * What the feed's mapping passes over on purpose: a row, or a figure of it. It is counted, and
   * the receipt says why; it is none of the rows received.
   *
   * @param why in words, the same for all that are left out for this reason
   */
  record LeftOut(int number, String why) implements Line {}
}
