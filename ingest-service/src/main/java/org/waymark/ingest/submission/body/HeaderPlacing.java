package org.waymark.ingest.submission.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;

/** Puts each cell where the header above it says; the header names the columns in any order. */
final class HeaderPlacing implements Placing {
  private final int[] places;
  private final int size;
  private final RowForm form;

  private HeaderPlacing(int[] places, int size, RowForm form) {
    this.places = places;
    this.size = size;
    this.form = form;
  }

  /**
   * @throws UnreadableBody if the header does not name the feed's columns
   */
  static Placing of(Table table, List<String> header, Layout layout) throws UnreadableBody {
    int[] places = places(header, layout);
    return new HeaderPlacing(places, layout.size(), table.form(columns(places, layout)));
  }

  private static int[] places(List<String> header, Layout layout) throws UnreadableBody {
    int[] places = new int[header.size()];
    boolean[] given = new boolean[layout.size()];
    for (int i = 0; i < places.length; i++) {
      String name = header.get(i).strip();
      Integer place = layout.place(name);
      if (place == null) {
        throw new UnreadableBody(
            "header.unknown-column",
            "the column '%s' is unknown; these are known: %s"
                .formatted(Shown.shortened(name), String.join(", ", layout.columns().names())));
      }
      if (given[place]) {
        throw new UnreadableBody(
            "header.repeated-column", "the column '%s' stands twice".formatted(name));
      }
      given[place] = true;
      places[i] = place;
    }
    allRequired(layout, given);
    return places;
  }

  private static void allRequired(Layout layout, boolean[] given) throws UnreadableBody {
    for (int i = 0; i < given.length; i++) {
      Column column = layout.columns().all().get(i);
      if (column.required() && !given[i]) {
        throw new UnreadableBody(
            "header.missing-column",
            "the column '%s' is missing: %s".formatted(column.name(), column.description()));
      }
    }
  }

  private static List<Column> columns(int[] places, Layout layout) {
    List<Column> columns = new ArrayList<>();
    for (int place : places) {
      columns.add(layout.columns().all().get(place));
    }
    return columns;
  }

  @Override
  public List<Line> lines(int number, List<String> cells) {
    @Nullable String[] all = new @Nullable String[size];
    for (int i = 0; i < places.length; i++) {
      all[places[i]] = cells.get(i);
    }
    return Collections.singletonList(new Line.Row(number, all, form));
  }
}
