package org.waymark.reporting.log;

import java.util.List;

/**
 * Takes a batch of one partition, in order. When it returns, all is done for good and the batch is
 * acknowledged; when it throws, the whole batch comes again after a pause, for as long as it takes.
 */
public interface BatchHandler {
  void handle(int partition, List<LogRecord> batch);
}
