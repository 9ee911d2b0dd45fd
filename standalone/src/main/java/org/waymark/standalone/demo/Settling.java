package org.waymark.standalone.demo;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.Topics;
import org.waymark.standalone.client.Refused;

/**
 * Waits until every service has worked off all that lies before it, so that the next step of a
 * replay meets the same state whenever it is run. Each service passes on what follows from a record
 * before it marks the record as read; so when the marks, read first, equal the ends, read after,
 * nothing is on its way any more.
 */
final class Settling implements AutoCloseable {
  /** What changes anything; the others are read by listeners who keep no marks. */
  private static final Set<String> MARKED =
      Set.of(Topics.CONTROL, Topics.INPUTS, Topics.LEDGER, Topics.CUTS, Topics.OUTCOMES);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);

  private final Admin admin;
  private final Duration limit;

  Settling(String bootstrapServers, Duration limit) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    this.limit = limit;
  }

  /**
   * @throws Refused naming who is behind, when the limit has passed
   */
  void await() throws Refused {
    long deadline = System.nanoTime() + limit.toNanos();
    try {
      List<String> behind = behind();
      while (!behind.isEmpty()) {
        if (System.nanoTime() > deadline) {
          throw new Refused(
              "After " + limit.toSeconds() + " s still behind: " + String.join(", ", behind));
        }
        Thread.sleep(BETWEEN_LOOKS);
        behind = behind();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted.", e);
    } catch (ExecutionException e) {
      throw new Refused("The broker does not answer: " + e.getCause(), e);
    }
  }

  private List<String> behind() throws ExecutionException, InterruptedException {
    Map<String, Set<TopicPartition>> assigned = assigned();
    Map<String, Map<TopicPartition, Long>> marks = marks(assigned.keySet());
    Map<TopicPartition, Long> ends =
        ends(assigned.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    return assigned.entrySet().stream()
        .flatMap(group ->
            group.getValue().stream()
                .filter(partition ->
                    ends.getOrDefault(partition, 0L)
                        > marks.getOrDefault(group.getKey(), Map.of()).getOrDefault(partition, 0L))
                .map(partition -> group.getKey() + " on " + partition))
        .sorted()
        .toList();
  }

  private Map<String, Set<TopicPartition>> assigned()
      throws ExecutionException, InterruptedException {
    List<String> groups =
        admin.listGroups().all().get().stream().map(GroupListing::groupId).toList();
    Map<String, Set<TopicPartition>> assigned = new HashMap<>();
    for (ConsumerGroupDescription group :
        admin.describeConsumerGroups(groups).all().get().values()) {
      Set<TopicPartition> partitions =
          group.members().stream()
              .flatMap(member -> member.assignment().topicPartitions().stream())
              .filter(partition -> MARKED.contains(partition.topic()))
              .collect(Collectors.toCollection(HashSet::new));
      assigned.put(group.groupId(), partitions);
    }
    return assigned;
  }

  private Map<String, Map<TopicPartition, Long>> marks(Collection<String> groups)
      throws ExecutionException, InterruptedException {
    Map<String, ListConsumerGroupOffsetsSpec> all = new HashMap<>();
    groups.forEach(group -> all.put(group, new ListConsumerGroupOffsetsSpec()));
    Map<String, Map<TopicPartition, Long>> marks = new HashMap<>();
    for (var group : admin.listConsumerGroupOffsets(all).all().get().entrySet()) {
      Map<TopicPartition, Long> offsets = new HashMap<>();
      for (Map.Entry<TopicPartition, OffsetAndMetadata> mark : group.getValue().entrySet()) {
        offsets.put(mark.getKey(), mark.getValue() == null ? 0L : mark.getValue().offset());
      }
      marks.put(group.getKey(), offsets);
    }
    return marks;
  }

  private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (var end : admin.listOffsets(latest).all().get().entrySet()) {
      ends.put(end.getKey(), end.getValue().offset());
    }
    return ends;
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(2));
  }
}
