package org.waymark.standalone.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been started, to be stopped last first, once, whoever asks: the end of the program, a
 * failed start, or a signal in the middle of it.
 */
final class Teardown implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Teardown.class);

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean closed;

  /** Keeps it to be stopped; stops it at once when everything else has been stopped already. */
  synchronized <T extends AutoCloseable> T add(T resource) {
    if (closed) {
      stop(resource);
    } else {
      started.push(resource);
    }
    return resource;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!started.isEmpty()) {
      stop(started.pop());
    }
  }

  private static void stop(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.warn("{} did not stop cleanly", resource.getClass().getSimpleName(), e);
    }
  }
}
