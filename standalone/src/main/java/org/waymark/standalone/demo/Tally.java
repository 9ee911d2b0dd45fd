package org.waymark.standalone.demo;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.standalone.console.TextTable;
import org.waymark.standalone.push.Receipt;

/** Counts of rows by feed: {@code received = accepted + duplicate + rejected}, each and in all. */
final class Tally {
  private final Map<String, Counts> byFeed = new TreeMap<>();

  /** Rows counted; queried ones are among the accepted. */
  record Counts(long received, long accepted, long duplicate, long rejected, long queried) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(Receipt receipt) {
      return new Counts(
          receipt.received(),
          receipt.accepted(),
          receipt.duplicate(),
          receipt.rejected(),
          receipt.queried());
    }

    Counts plus(Counts other) {
      return new Counts(
          received + other.received,
          accepted + other.accepted,
          duplicate + other.duplicate,
          rejected + other.rejected,
          queried + other.queried);
    }

    boolean addUp() {
      return received == accepted + duplicate + rejected;
    }
  }

  void add(String feed, Receipt receipt) {
    byFeed.merge(feed, Counts.of(receipt), Counts::plus);
  }

  Counts total() {
    return byFeed.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  TextTable table() {
    var table = new TextTable("Feed", "Received", "Accepted", "Duplicate", "Rejected", "Queried");
    byFeed.forEach((feed, counts) -> row(table, feed, counts));
    row(table, "Total", total());
    return table;
  }

  private static void row(TextTable table, String name, Counts counts) {
    table.row(
        name,
        counts.received(),
        counts.accepted(),
        counts.duplicate(),
        counts.rejected(),
        counts.queried());
  }
}
