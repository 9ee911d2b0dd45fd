package org.waymark.reporting.pack;

import org.waymark.contracts.value.Period;

/** What a report is known by for ever: committee, month and version. */
public record PackId(String committee, Period month, int version) {
  /** As in addresses of the interface: {@code adults_2016-10_v1}. */
  public String text() {
    return committee + "_" + month + "_v" + version;
  }
}
