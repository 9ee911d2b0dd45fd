package org.waymark.ingest.submission;

import java.util.Set;

/** Refuses rows about indicators that the sender's token does not cover; the rest as ever. */
public final class ScopedRules implements RowRules {
  private static final String INDICATOR = "indicator";

  private final RowRules rules;
  private final Columns columns;
  private final Set<String> indicators;

  private ScopedRules(RowRules rules, Columns columns, Set<String> indicators) {
    this.rules = rules;
    this.columns = columns;
    this.indicators = indicators;
  }

  /** Whether rows of these columns name an indicator, so that a token can be bound to some. */
  public static boolean canBind(Columns columns) {
    return columns.place(INDICATOR) != null;
  }

  /**
   * @param indicators empty: all
   */
  static RowRules of(RowRules rules, Columns columns, Set<String> indicators) {
    return indicators.isEmpty() ? rules : new ScopedRules(rules, columns, indicators);
  }

  @Override
  public Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row);
    String code = cells.text(INDICATOR);
    if (code != null && indicators.contains(code)) {
      return rules.judge(row);
    }
    if (code != null) {
      cells.problemOf(
          "token.other-indicator",
          INDICATOR,
          code,
          "this token was made for other indicators of the feed");
    } else if (cells.areReadable(INDICATOR)) {
      cells.problem(INDICATOR, null, "missing", "it is empty: this token is for some indicators");
    }
    return new Verdict.Bad(cells.problems());
  }
}
