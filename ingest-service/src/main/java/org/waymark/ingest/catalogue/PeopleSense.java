package org.waymark.ingest.catalogue;

import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.TermDates;

/** Feeds and owners belong to directorates that exist; terms run forward within their year. */
final class PeopleSense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Feed feed : draft.catalogue().feeds()) {
      if (!feed.directorate().equals(Feed.ALL)) {
        IndicatorReferences.wanted(
            draft, "directorates.csv", feed, "directorate", feed.directorate(), complaints);
      }
    }
    for (Owner owner : draft.catalogue().owners()) {
      IndicatorReferences.wanted(
          draft, "directorates.csv", owner, "directorate", owner.directorate(), complaints);
      IndicatorReferences.wanted(
          draft, "owners.csv", owner, "reports_to", owner.reportsTo(), complaints);
    }
    for (TermDates term : draft.catalogue().terms()) {
      if (term.to().isBefore(term.from())) {
        complaints.about(term, "to", term.to(), "a day after 'from' is wanted");
      }
    }
  }
}
