package org.waymark.reporting.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key corporate risks, highest score first. */
public record RiskRegister(String finding, List<Risk> risks) {

  /**
   * One risk; likelihood and impact from 1 to 5.
   *
   * @param likelihoodBefore last month's; absent for a new risk
   */
  public record Risk(
      int number,
      String title,
      int likelihood,
      int impact,
      @Nullable Integer likelihoodBefore,
      @Nullable Integer impactBefore,
      String actions,
      String owner) {
    public int score() {
      return likelihood * impact;
    }

    /** Last month's score; null for a new risk. */
    public @Nullable Integer scoreBefore() {
      return likelihoodBefore == null || impactBefore == null
          ? null
          : likelihoodBefore * impactBefore;
    }

    /** {@code new}, {@code no change}, {@code up from 12} or {@code down from 16}. */
    public String movement() {
      Integer before = scoreBefore();
      if (before == null) {
        return "New";
      }
      return before == score()
          ? "No change"
          : (before < score() ? "Up from " : "Down from ") + before;
    }
  }
}
