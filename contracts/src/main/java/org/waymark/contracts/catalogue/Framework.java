package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council's strategic framework for a span of years, in one version. */
public record Framework(
    String code,
    String title,
    String version,
    LocalDate from,
    @Nullable LocalDate to,
    String vision,
    List<Decision> decisions,
    List<Goal> goals) {

  /** Whether the framework's span holds the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
