package org.waymark.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which columns of a row several blocks cover; asked row by row downwards, so that it is cheap. */
final class Ranges {
  /** More are refused: each is looked at again whenever another begins or ends. */
  static final int MOST = 1_000;

  private final List<Range> all = new ArrayList<>();
  private final BitSet columns = new BitSet();
  private int row;
  private int validUntil;

  Ranges() {}

  Ranges(List<Range> ranges) {
    all.addAll(ranges);
  }

  /** False where there are too many. */
  boolean add(Range range) {
    if (all.size() >= MOST) {
      all.removeIf(each -> each.lastRow() < row);
    }
    all.add(range);
    if (row > 0) {
      look(range);
    }
    return all.size() <= MOST;
  }

  List<Range> all() {
    return List.copyOf(all);
  }

  /** The columns covered in a row; until the next call. */
  BitSet in(int theRow) {
    if (theRow < validUntil && theRow >= row) {
      return columns;
    }
    row = theRow;
    validUntil = Integer.MAX_VALUE;
    columns.clear();
    all.forEach(this::look);
    return columns;
  }

  private void look(Range range) {
    if (range.firstRow() > row) {
      validUntil = Math.min(validUntil, range.firstRow());
    } else if (range.lastRow() >= row) {
      columns.set(range.firstColumn(), range.lastColumn() + 1);
      validUntil = Math.min(validUntil, range.lastRow() + 1);
    }
  }
}
