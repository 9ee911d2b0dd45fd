package org.waymark.ingest.catalogue.kafka;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.Topics;
import org.waymark.ingest.catalogue.CatalogueTopic;
import org.waymark.ingest.publishing.NotAcknowledged;

/** Asks the broker. */
public final class KafkaCatalogueTopic implements CatalogueTopic {
  private static final long SECONDS = 10;

  private final Admin admin;

  public KafkaCatalogueTopic(Admin admin) {
    this.admin = admin;
  }

  @Override
  public long end() {
    var partition = new TopicPartition(Topics.CATALOGUE, 0);
    try {
      return admin
          .listOffsets(Map.of(partition, OffsetSpec.latest()))
          .partitionResult(partition)
          .get(SECONDS, TimeUnit.SECONDS)
          .offset();
    } catch (ExecutionException | TimeoutException unreachable) {
      throw new NotAcknowledged("the broker does not tell the catalogue's end", unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NotAcknowledged("interrupted", interrupted);
    }
  }
}
