package org.waymark.ingest.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who write at the same moment share one write: whoever comes first writes for all that
 * have come since the write before began. Nobody returns before his own is written.
 */
public final class GroupCommit<T> {
  private static final class Batch<T> {
    private final List<T> items = new ArrayList<>();
    private boolean done;
    private @Nullable RuntimeException failure;
  }

  private final Consumer<List<T>> writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock joining = new ReentrantLock();
  private Batch<T> open = new Batch<>();

  /**
   * @param writer called by one thread at a time; what it throws, all of its batch see
   */
  public GroupCommit(Consumer<List<T>> writer) {
    this.writer = writer;
  }

  public void write(List<T> items) {
    Batch<T> mine = join(items);
    writing.lock();
    try {
      if (!mine.done) {
        writeAll(close());
      }
      if (mine.failure != null) {
        throw mine.failure;
      }
    } finally {
      writing.unlock();
    }
  }

  private Batch<T> join(List<T> items) {
    joining.lock();
    try {
      open.items.addAll(items);
      return open;
    } finally {
      joining.unlock();
    }
  }

  private Batch<T> close() {
    joining.lock();
    try {
      Batch<T> closed = open;
      open = new Batch<>();
      return closed;
    } finally {
      joining.unlock();
    }
  }

  private void writeAll(Batch<T> batch) {
    batch.done = true;
    try {
      writer.accept(batch.items);
    } catch (RuntimeException failed) {
      batch.failure = failed;
    }
  }
}
