package org.waymark.ingest.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets those who ask the store for the same kind of thing at the same moment share one round trip:
 * whoever comes first asks for all that have come since the one before began. Nobody returns before
 * what he asked for has been done, and nothing is begun before he asked; so it is as if he had
 * asked alone.
 *
 * @param <T> what is asked for
 * @param <R> what comes of it
 */
public final class GroupCommit<T, R> {
  private static final class Batch<T, R> {
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<R>> done = new CompletableFuture<>();
  }

  private final Function<List<T>, List<R>> work;
  private final ReentrantLock working = new ReentrantLock();
  private final ReentrantLock joining = new ReentrantLock();
  private Batch<T, R> open = new Batch<>();

  /**
   * @param work called by one thread at a time, answers in the order of what is asked; what it
   *     throws, all of its batch see
   */
  public GroupCommit(Function<List<T>, List<R>> work) {
    this.work = work;
  }

  public R submit(T item) {
    Batch<T, R> mine;
    int place;
    joining.lock();
    try {
      mine = open;
      place = mine.items.size();
      mine.items.add(item);
    } finally {
      joining.unlock();
    }
    if (place == 0) {
      lead(mine);
    }
    return await(mine).get(place);
  }

  private void lead(Batch<T, R> batch) {
    working.lock();
    try {
      close();
      batch.done.complete(work.apply(batch.items));
    } catch (RuntimeException | Error failed) {
      batch.done.completeExceptionally(failed);
    } finally {
      working.unlock();
    }
  }

  private void close() {
    joining.lock();
    try {
      open = new Batch<>();
    } finally {
      joining.unlock();
    }
  }

  private static <R> List<R> await(Batch<?, R> batch) {
    try {
      return batch.done.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
