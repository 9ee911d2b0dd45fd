package org.waymark.reporting.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Status;
import org.waymark.reporting.words.Figures;

/** The transformation programme; benefits in pounds a year. */
public record Programme(
    String finding,
    List<Project> projects,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal realised) {

  /**
   * One project.
   *
   * @param before its status a month ago; absent where it was not reported
   */
  public record Project(
      String title,
      String directorate,
      Status status,
      @Nullable Status before,
      String milestone,
      String due,
      @Nullable BigDecimal planned,
      @Nullable BigDecimal realised,
      @Nullable String commentary) {
    public String plannedShown() {
      return shown(planned);
    }

    public String realisedShown() {
      return shown(realised);
    }

    /** How its status moved. */
    public String movement() {
      if (before == null) {
        return "New";
      }
      return before == status
          ? "No change"
          : "Was " + ProjectWords.of(before).toLowerCase(Locale.UK);
    }

    public String statusWord() {
      return ProjectWords.of(status);
    }
  }

  public String plannedShown() {
    return shown(planned);
  }

  public String realisedShown() {
    return shown(realised);
  }

  private static String shown(@Nullable BigDecimal pounds) {
    return pounds == null ? "[x]" : Figures.thousands(pounds);
  }
}
