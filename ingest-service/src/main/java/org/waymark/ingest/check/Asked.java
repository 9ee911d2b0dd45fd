package org.waymark.ingest.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.submission.Body;
import org.waymark.ingest.submission.TakeSubmission;

/**
 * Where a file is to go.
 *
 * @param owner who alone may see and send what is checked
 * @param submitter as lineage says it
 * @param indicators that the sender is bound to; empty: all of the feed
 */
public record Asked(
    Feed feed, String owner, String submitter, Set<String> indicators, CatalogueIndex catalogue) {
  TakeSubmission.Request request(@Nullable String key, Body body) {
    return new TakeSubmission.Request(feed, submitter, key, body, catalogue, indicators);
  }
}
