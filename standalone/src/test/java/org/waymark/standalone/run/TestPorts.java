package org.waymark.standalone.run;

import java.io.IOException;

/** Ports that nothing uses while a test runs. */
public final class TestPorts {
  private static final int LAST = 64000;

  private TestPorts() {}

  /** Each service's own and the one a thousand above it are free. */
  public static Ports free() throws IOException {
    return new Ports(pair(), pair(), pair(), Port.anyFree());
  }

  private static int pair() throws IOException {
    while (true) {
      int port = Port.anyFree();
      if (port < LAST && !new Port("management", "none", Ports.management(port)).taken()) {
        return port;
      }
    }
  }
}
