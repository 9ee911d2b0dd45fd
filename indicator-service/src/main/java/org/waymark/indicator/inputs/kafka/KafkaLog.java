package org.waymark.indicator.inputs.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.inputs.Log;

/** The topic of inputs as the broker describes it. */
public final class KafkaLog implements Log {
  private final Supplier<TopicDescription> describe;
  private volatile @Nullable TopicDescription latest;

  /**
   * @param describe asks the broker
   */
  public KafkaLog(Supplier<TopicDescription> describe) {
    this.describe = describe;
  }

  /** Asks the broker each time, since the topic may have been made anew. */
  @Override
  public String topicId() {
    TopicDescription now = describe.get();
    latest = now;
    return now.topicId().toString();
  }

  @Override
  public int partitions() {
    TopicDescription known = latest;
    if (known == null) {
      known = describe.get();
      latest = known;
    }
    return known.partitions().size();
  }

  /** As Kafka's default partitioner spreads keys, by which ingest sends. */
  @Override
  public int partitionOf(String family) {
    return Utils.toPositive(Utils.murmur2(family.getBytes(UTF_8))) % partitions();
  }
}
