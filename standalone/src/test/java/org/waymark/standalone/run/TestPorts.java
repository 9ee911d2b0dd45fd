package org.waymark.standalone.run;

import org.waymark.testing.FreePort;

/** Ports that nothing uses while a test runs. */
public final class TestPorts {
  private static final int TO_MANAGEMENT = Ports.management(0);

  private TestPorts() {}

  /** Each service's own and the one a thousand above it are free. */
  public static Ports free() {
    return new Ports(
        FreePort.find(TO_MANAGEMENT),
        FreePort.find(TO_MANAGEMENT),
        FreePort.find(TO_MANAGEMENT),
        FreePort.find());
  }
}
