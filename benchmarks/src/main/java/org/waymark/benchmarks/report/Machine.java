package org.waymark.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What it ran on, in general terms. */
public final class Machine {
  private Machine() {}

  public static String description() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return "%s: %d cores (%s) shared by driver, service, broker and store, %d GiB, %s, JDK %s"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            system.getAvailableProcessors(),
            system.getArch(),
            Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
            system.getName(),
            Runtime.version());
  }
}
