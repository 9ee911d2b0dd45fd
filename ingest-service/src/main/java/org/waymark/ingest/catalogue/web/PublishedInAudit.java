package org.waymark.ingest.catalogue.web;

import java.util.stream.Collectors;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.catalogue.PublishCatalogue;

/**
 * Writes every attempt to publish a catalogue into the audit trail. The catalogue's topic is what
 * keeps the versions; where the entry cannot be written the request fails, and sending the same
 * again writes it.
 */
final class PublishedInAudit {
  private PublishedInAudit() {}

  static void record(Audit audit, String actor, PublishCatalogue.Result result) {
    switch (result) {
      case PublishCatalogue.Result.Taken taken ->
          audit.record(
              actor,
              Action.CATALOGUE_PUBLISHED,
              "catalogue/" + taken.version(),
              taken.changed() ? "done" : "unchanged",
              "version %d, %s: %s".formatted(taken.version(), taken.sha256(), changes(taken)));
      case PublishCatalogue.Result.Refused refused ->
          audit.record(
              actor,
              Action.CATALOGUE_PUBLISHED,
              "catalogue",
              "refused",
              "%d errors".formatted(refused.count()));
      case PublishCatalogue.Result.Busy _ ->
          audit.record(
              actor, Action.CATALOGUE_PUBLISHED, "catalogue", "refused", "busy: to be sent again");
    }
  }

  private static String changes(PublishCatalogue.Result.Taken taken) {
    String changes =
        taken.changes().entrySet().stream()
            .filter(kind -> !kind.getValue().isEmpty())
            .map(kind ->
                "%s %d added, %d changed, %d removed"
                    .formatted(
                        kind.getKey(),
                        kind.getValue().added().size(),
                        kind.getValue().changed().size(),
                        kind.getValue().removed().size()))
            .collect(Collectors.joining("; "));
    return changes.isEmpty() ? "nothing changed" : changes;
  }
}
