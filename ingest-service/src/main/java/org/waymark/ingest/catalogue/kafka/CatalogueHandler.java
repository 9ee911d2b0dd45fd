package org.waymark.ingest.catalogue.kafka;

import java.util.List;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.DeadLetters;
import org.waymark.ingest.consuming.Received;

/** Builds this copy of the catalogue's versions from the topic. */
public final class CatalogueHandler implements BatchHandler {
  private final CatalogueVersions versions;
  private final EventCodec codec;
  private final DeadLetters deadLetters;

  public CatalogueHandler(CatalogueVersions versions, EventCodec codec, DeadLetters deadLetters) {
    this.versions = versions;
    this.codec = codec;
    this.deadLetters = deadLetters;
  }

  @Override
  public void handle(List<Received> batch) {
    for (Received record : batch) {
      try {
        Envelope envelope = record.decode(codec);
        if (envelope.event() instanceof CataloguePublished published) {
          versions.add(published, envelope.time());
        } else {
          deadLetters.bury(record, "only catalogues belong on the catalogue topic");
        }
      } catch (Unreadable wrong) {
        deadLetters.bury(record, String.valueOf(wrong.getMessage()));
      }
      versions.passed(record.offset());
    }
  }
}
