package org.waymark.reporting.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;

/**
 * An indicator as a report prints it.
 *
 * @param line the whole council
 * @param breakdowns areas, groups and cohorts with figures
 * @param commentary of the submitter of the latest figure
 * @param explanation how the status came about
 */
public record IndicatorLine(
    Line line,
    List<Line> breakdowns,
    String definition,
    Polarity polarity,
    Frequency frequency,
    Form form,
    Sends sends,
    String directorate,
    String committee,
    @Nullable String owner,
    boolean deprivation,
    @Nullable String commentary,
    String explanation) {

  public String code() {
    return line.series().indicator().value();
  }

  /** The page of the indicator. */
  public String href() {
    return "/indicators/" + code();
  }
}
