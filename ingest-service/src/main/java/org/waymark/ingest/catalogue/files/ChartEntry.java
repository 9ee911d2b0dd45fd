package org.waymark.ingest.catalogue.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SpcPattern;

/** How control charts are drawn, as a policy says. */
final class ChartEntry {
  private ChartEntry() {}

  /** The rules below an entry's {@code spc}, if it has any. */
  static @Nullable SpcRules of(Entry parent) {
    Entry e = parent.optionalEntry("spc");
    if (e == null) {
      return null;
    }
    Boolean screen = e.optional("screen", ChartEntry::yesOrNo);
    Integer fixFirst =
        e.optional("fixFirst", text -> Scalars.wholeNumber(text, SpcRules.FEWEST_FIXED, 1_000));
    List<Period> rebaseAt = e.list("rebaseAt", Period::parse);
    Boolean outer = e.optional("outerPointsCountInTwoOfThree", ChartEntry::yesOrNo);
    List<SpcPattern> patterns =
        e.texts("patterns").stream().map(text -> pattern(e, text)).filter(p -> p != null).toList();
    e.nothingElse();
    return e.sound()
        ? e.at(
            new SpcRules(
                screen,
                fixFirst,
                rebaseAt.isEmpty() ? null : rebaseAt,
                outer,
                patterns.isEmpty() ? null : patterns))
        : null;
  }

  private static @Nullable SpcPattern pattern(Entry e, String word) {
    try {
      return SpcPattern.of(word);
    } catch (IllegalArgumentException unknown) {
      e.wrong("patterns", word, String.valueOf(unknown.getMessage()));
      return null;
    }
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException("true or false is wanted");
    };
  }
}
