package org.waymark.reporting.pack;

import java.util.Map;

/** Makes every form of a report; the same report gives the same bytes. */
public interface PackRenderer {
  Map<PackForm, byte[]> render(Pack pack);
}
