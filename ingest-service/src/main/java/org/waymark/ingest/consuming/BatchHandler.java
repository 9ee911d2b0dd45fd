package org.waymark.ingest.consuming;

import java.util.List;

/**
 * What is done with the records of one partition. It must be safe to do again: after any exception
 * the same records come again, without end.
 */
@FunctionalInterface
public interface BatchHandler {
  void handle(List<Received> batch);
}
