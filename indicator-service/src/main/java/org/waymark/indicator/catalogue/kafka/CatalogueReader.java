package org.waymark.indicator.catalogue.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Event;
import org.waymark.indicator.catalogue.LoadedCatalogues;

/**
 * Takes in each catalogue version. One that cannot be read is reported and missing, so that a
 * partition which needs it waits and says so.
 */
final class CatalogueReader implements MessageListener<byte[], byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueReader.class);

  private final LoadedCatalogues catalogues;
  private final EventCodec codec = new EventCodec();

  CatalogueReader(LoadedCatalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public void onMessage(ConsumerRecord<byte[], byte[]> record) {
    try {
      Event event = codec.decode(name -> text(record, name), record.value()).event();
      if (event instanceof CataloguePublished published) {
        catalogues.load(published);
        LOG.info("Catalogue version {} is loaded", published.version());
      }
    } catch (Unreadable | RuntimeException unreadable) {
      LOG.error("Offset {} of the catalogue topic cannot be read", record.offset(), unreadable);
    }
  }

  private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
