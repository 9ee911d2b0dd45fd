package org.waymark.indicator.inputs;

/**
 * Records between what is folded and what was delivered are missing, as after the store was
 * restored from a backup; the log must be read again from there.
 */
public final class Behind extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long next;

  Behind(long next, long delivered) {
    super("offset %d was delivered, but %d is the next to fold".formatted(delivered, next));
    this.next = next;
  }

  /** The offset to read from. */
  public long next() {
    return next;
  }
}
