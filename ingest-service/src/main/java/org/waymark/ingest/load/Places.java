package org.waymark.ingest.load;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Places for requests that bring something, and room on disk for what they bring. Who finds none
 * waits his turn, for so long and with so many others at most. Room on disk comes before the place:
 * who waits for room keeps nobody from a place.
 */
public final class Places {
  private static final int UNIT = 64 * 1024;
  private static final long STEP = 1024 * 1024;

  private final LoadTerms terms;
  private final Semaphore places;
  private final Semaphore disk;
  private final int units;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong diskBytes = new AtomicLong();

  public Places(LoadTerms terms) {
    this.terms = terms;
    this.places = new Semaphore(terms.requests(), true);
    this.units = units(terms.spoolBytes());
    this.disk = new Semaphore(units, true);
  }

  private static int units(long bytes) {
    return (int) Math.min((bytes + UNIT - 1) / UNIT, Integer.MAX_VALUE);
  }

  /** A place that somebody has; given back once, however often it is closed. */
  public final class Place implements AutoCloseable {
    private int itsUnits;
    private final AtomicBoolean given = new AtomicBoolean();

    private Place(int itsUnits) {
      this.itsUnits = itsUnits;
    }

    /**
     * Takes more room on disk, a step at a time, where the body turns out to need it; for the one
     * thread that has the place.
     *
     * @param onDisk bytes that are there altogether
     * @throws NoRoom if there was none in time
     */
    public void reach(long onDisk) throws NoRoom {
      if (units(onDisk) > itsUnits) {
        int more = Math.min(units(onDisk + STEP), units) - itsUnits;
        if (more > 0) {
          room(more, System.nanoTime() + terms.longestWait().toNanos());
          itsUnits += more;
        }
      }
    }

    @Override
    public void close() {
      if (given.compareAndSet(false, true)) {
        places.release();
        leave(itsUnits);
      }
    }
  }

  /**
   * Takes a place, waiting for it within the bound.
   *
   * @param onDisk what the request is known to put there, in bytes; more is {@linkplain Place#reach
   *     reached for} as it comes
   * @throws NoRoom if there was none in time, or too many wait already
   */
  public Place take(long onDisk) throws NoRoom {
    int wanted = Math.min(units(onDisk), units);
    long deadline = System.nanoTime() + terms.longestWait().toNanos();
    room(wanted, deadline);
    boolean taken = false;
    try {
      taken = acquire(places, 1, deadline);
    } finally {
      if (!taken) {
        leave(wanted);
      }
    }
    if (!taken) {
      throw new NoRoom(NoRoom.Of.REQUESTS);
    }
    return new Place(wanted);
  }

  private void room(int wanted, long deadline) throws NoRoom {
    if (!acquire(disk, wanted, deadline)) {
      throw new NoRoom(NoRoom.Of.DISK);
    }
    diskBytes.addAndGet((long) wanted * UNIT);
  }

  private void leave(int itsUnits) {
    diskBytes.addAndGet(-(long) itsUnits * UNIT);
    disk.release(itsUnits);
  }

  private boolean acquire(Semaphore from, int count, long deadline) {
    try {
      return count == 0
          || from.tryAcquire(count, 0, TimeUnit.NANOSECONDS)
          || awaited(from, count, deadline);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean awaited(Semaphore from, int count, long deadline) throws InterruptedException {
    try {
      return waiting.incrementAndGet() <= terms.waiting()
          && from.tryAcquire(count, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Requests that have a place. */
  public int inFlight() {
    return terms.requests() - places.availablePermits();
  }

  /** Requests that wait for one. */
  public int waiting() {
    return waiting.get();
  }

  /** Bytes on disk that are spoken for. */
  public long onDisk() {
    return diskBytes.get();
  }
}
