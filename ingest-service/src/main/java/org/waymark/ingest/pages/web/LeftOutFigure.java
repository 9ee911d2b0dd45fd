package org.waymark.ingest.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.pages.Said;
import org.waymark.ingest.submission.LeftOut;

/** Says beside the counts what the feed's mapping passed over, where it did. */
final class LeftOutFigure {
  private static final int MOST_REASONS = 3;

  private LeftOutFigure() {}

  static List<Forms.Figure> after(@Nullable LeftOut leftOut, Forms.Figure... figures) {
    List<Forms.Figure> all = new ArrayList<>(List.of(figures));
    if (leftOut != null && leftOut.count() > 0) {
      String why =
          leftOut.reasons().stream()
              .limit(MOST_REASONS)
              .map(each -> "%s: %s".formatted(each.why(), Said.number(each.count())))
              .collect(Collectors.joining("; "));
      all.add(new Forms.Figure("Left out by the mapping", Said.number(leftOut.count()), why, null));
    }
    return List.copyOf(all);
  }
}
