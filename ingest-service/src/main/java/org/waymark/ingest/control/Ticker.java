package org.waymark.ingest.control;

import org.waymark.contracts.event.Ticked;

/** Tells every fold what time it is. The folds know no other clock. */
public final class Ticker {
  private final Control control;

  public Ticker(Control control) {
    this.control = control;
  }

  /**
   * Appends the installation's present time to the control topic.
   *
   * @return the broadcast's number, once it is acknowledged
   * @throws org.waymark.ingest.publishing.NotAcknowledged if it was not in time
   */
  public long tick() {
    return control.append(new Ticked(control.now()));
  }
}
