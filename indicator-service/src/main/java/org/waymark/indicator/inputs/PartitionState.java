package org.waymark.indicator.inputs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition is folded: all there is besides the series' documents.
 *
 * @param topicId of the topic that is folded; another topic under its name is refused
 * @param position offset of the last record folded, -1 for none
 * @param control number of the last broadcast folded, -1 for none
 * @param catalogueVersion that applies, 0 for none
 * @param time the last tick's; never goes back
 * @param earliestDue no figure becomes overdue before this instant; absent: none ever does
 */
public record PartitionState(
    int generation,
    int partition,
    String topicId,
    long position,
    long control,
    int catalogueVersion,
    Instant time,
    @Nullable Instant earliestDue) {

  static PartitionState start(int generation, int partition, String topicId) {
    return new PartitionState(generation, partition, topicId, -1, -1, 0, Instant.EPOCH, null);
  }

  PartitionState at(long offset) {
    return new PartitionState(
        generation, partition, topicId, offset, control, catalogueVersion, time, earliestDue);
  }

  PartitionState afterControl(long number) {
    return new PartitionState(
        generation, partition, topicId, position, number, catalogueVersion, time, earliestDue);
  }

  PartitionState under(int version) {
    return new PartitionState(
        generation, partition, topicId, position, control, version, time, earliestDue);
  }

  PartitionState reaching(Instant instant) {
    Instant latest = instant.isAfter(time) ? instant : time;
    return new PartitionState(
        generation, partition, topicId, position, control, catalogueVersion, latest, earliestDue);
  }

  PartitionState due(@Nullable Instant earliest) {
    return new PartitionState(
        generation, partition, topicId, position, control, catalogueVersion, time, earliest);
  }

  PartitionState dueBy(@Nullable Instant another) {
    if (another == null || (earliestDue != null && !another.isBefore(earliestDue))) {
      return this;
    }
    return due(another);
  }
}
