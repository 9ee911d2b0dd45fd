package org.waymark.ingest.wiring;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.waymark.contracts.Topics;
import org.waymark.ingest.IngestSettings;

/** Makes the topics of the whole installation; those that are there already stay as they are. */
@Configuration(proxyBeanMethods = false)
class TopicsConfiguration {
  private static final int SERIES_PARTITIONS = 4;
  private static final String FOR_EVER = "-1";
  private static final String LARGEST_RECORD = Integer.toString(16 * 1024 * 1024);

  @Bean
  NewTopics topics(IngestSettings settings) {
    var wanted = settings.topics();
    short replication = wanted.replication();
    return new NewTopics(
        kept(Topics.INPUTS, wanted.inputsPartitions(), replication),
        kept(Topics.LEDGER, wanted.ledgerPartitions(), replication),
        kept(Topics.CATALOGUE, 1, replication),
        kept(Topics.CONTROL, 1, replication),
        topic(Topics.STATES, SERIES_PARTITIONS, replication).compact().build(),
        kept(Topics.TRACKS, SERIES_PARTITIONS, replication),
        kept(Topics.CUTS, SERIES_PARTITIONS, replication),
        kept(Topics.OUTCOMES, 1, replication),
        kept(Topics.DEAD_LETTERS, 1, replication));
  }

  private static NewTopic kept(String name, int partitions, short replication) {
    return topic(name, partitions, replication)
        .config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)
        .config(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER)
        .build();
  }

  private static TopicBuilder topic(String name, int partitions, short replication) {
    return TopicBuilder.name(name)
        .partitions(partitions)
        .replicas(replication)
        .config(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(replication >= 3 ? 2 : 1))
        .config(TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false")
        .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_RECORD);
  }
}
