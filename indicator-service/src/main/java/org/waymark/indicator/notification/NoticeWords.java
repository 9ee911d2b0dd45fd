package org.waymark.indicator.notification;

import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.words.Periods;

/** What happened, in a line. */
final class NoticeWords {
  private NoticeWords() {}

  static String heading(TrackEvent event, Indicator indicator, CatalogueIndex index) {
    String what =
        switch (event) {
          case TrackChanged changed -> changed.to().word();
          case TrackRestated restated -> "taken back";
          case SeriesOverdue overdue -> "overdue";
        };
    return "%s%s: %s (%s)"
        .formatted(indicator.title(), where(event, index), what, Periods.inWords(event.period()));
  }

  private static String where(TrackEvent event, CatalogueIndex index) {
    if (event.series().breakdown().isWholeCouncil()) {
      return "";
    }
    return index.catalogue().breakdowns().stream()
        .filter(each -> each.code().equals(event.series().breakdown()))
        .findFirst()
        .map(Breakdown::name)
        .map(name -> ", " + name)
        .orElse(", " + event.series().breakdown());
  }
}
