package org.waymark.ingest.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;

/** Finds in the catalogue what rows name by code, and notes what is not there. */
final class Lookups {
  private final Feed feed;
  private final CatalogueIndex catalogue;
  private final Map<String, Indicator> indicators = new HashMap<>();

  Lookups(Circumstances circumstances) {
    this.feed = circumstances.feed();
    this.catalogue = circumstances.catalogue();
    for (Indicator indicator : catalogue.catalogue().indicators()) {
      indicators.put(indicator.code().value(), indicator);
    }
  }

  /** The indicator that the row names and the feed may write; null where it names none. */
  @Nullable Indicator indicator(Cells cells) {
    String code = cells.text("indicator");
    if (code == null) {
      return null;
    }
    Indicator indicator = indicators.get(code);
    if (indicator == null) {
      cells.problem("indicator", code, "unknown", "no indicator of this code is in the catalogue");
    } else {
      mayWrite(cells, "indicator", code, indicator.directorate());
    }
    return indicator;
  }

  /** Whether an indicator of this code is measured in hundredths. */
  boolean isPercentage(@Nullable String code) {
    Indicator indicator = code == null ? null : indicators.get(code.strip());
    return indicator != null && indicator.unit().startsWith("%");
  }

  /** Notes a directorate that is not known or that the feed may not write. */
  void directorate(Cells cells) {
    known(cells, "directorate", code -> catalogue.directorate(code).isPresent());
    String code = cells.text("directorate");
    if (code != null && catalogue.directorate(code).isPresent()) {
      mayWrite(cells, "directorate", code, code);
    }
  }

  /** Notes a committee that is not known. */
  void committee(Cells cells, String column) {
    known(cells, column, code -> catalogue.committee(code).isPresent());
  }

  /** Notes a code that is given and not known. */
  void known(Cells cells, String column, Predicate<String> isKnown) {
    String code = cells.text(column);
    if (code != null && !isKnown.test(code)) {
      cells.problem(column, code, "unknown", "nothing of this code is in the catalogue");
    }
  }

  private void mayWrite(Cells cells, String column, String code, String directorate) {
    if (!feed.mayWrite(directorate)) {
      cells.problemOf(
          "feed.other-directorate",
          column,
          code,
          "it belongs to the directorate '%s', and this feed to '%s'"
              .formatted(directorate, feed.directorate()));
    }
  }
}
