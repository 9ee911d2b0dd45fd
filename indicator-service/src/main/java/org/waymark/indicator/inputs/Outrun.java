package org.waymark.indicator.inputs;

/**
 * A conditional write found another version than was read: an owner before or after us has been
 * there. No alarm: memory is dropped and the batch is taken again.
 */
public final class Outrun extends Exception {
  private static final long serialVersionUID = 1L;

  public Outrun(String what) {
    super(what);
  }
}
