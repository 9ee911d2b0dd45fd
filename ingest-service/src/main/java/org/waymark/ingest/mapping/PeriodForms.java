package org.waymark.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Frequency;

/** Several ways of writing days or periods, of which the first that fits is used. */
public final class PeriodForms {
  private static final Map<String, List<String>> NAMED =
      Map.of(
          "iso date", List.of("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"),
          "uk date",
              List.of("d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d-MMM-yy"),
          "month and year",
              List.of("MMM-yy", "MMM yy", "MMM-yyyy", "MMM yyyy", "MM/yyyy", "yyyy-MM", "yyyyMM"),
          "financial year", List.of("yyyy/yy", "yyyy-yy", "yyyy/yyyy", "yyyy-yyyy"));
  private static final PeriodForm DATE_CELL = PeriodForm.of("yyyy-MM-dd");

  private final List<PeriodForm> forms;
  private final String words;

  private PeriodForms(List<PeriodForm> forms, String words) {
    this.forms = forms;
    this.words = words;
  }

  /**
   * @param texts patterns, or the names of several
   * @throws IllegalArgumentException saying what is wrong with which
   */
  public static PeriodForms of(List<String> texts) {
    List<PeriodForm> forms = new ArrayList<>();
    for (String text : texts) {
      NAMED.getOrDefault(text, List.of(text)).stream().map(PeriodForm::of).forEach(forms::add);
    }
    if (forms.stream().anyMatch(PeriodForms::isWithinYear)) {
      forms.add(DATE_CELL);
    }
    return new PeriodForms(List.copyOf(forms), String.join(" or ", texts));
  }

  private static boolean isWithinYear(PeriodForm form) {
    return form.shape() == Written.Shape.DAY || form.shape() == Written.Shape.MONTH;
  }

  /** The names that stand for several patterns. */
  public static Stream<String> names() {
    return NAMED.keySet().stream().sorted();
  }

  /** As they were given. */
  String words() {
    return words;
  }

  boolean areNone() {
    return forms.isEmpty();
  }

  /** Whether what is written in any of these forms can stand for a period of this frequency. */
  public boolean fit(Frequency frequency, boolean pooled) {
    return forms.stream().allMatch(form -> Written.fits(form.shape(), frequency, pooled));
  }

  /** Whether all of them tell a day. */
  public boolean tellDays() {
    return forms.stream().allMatch(form -> form.shape() == Written.Shape.DAY);
  }

  /**
   * What the text says, null where no form fits.
   *
   * @throws IllegalArgumentException where one fits, and there is no such day or span
   */
  @Nullable Written read(String text) {
    for (PeriodForm form : forms) {
      Written written = form.read(text);
      if (written != null) {
        return written;
      }
    }
    return null;
  }
}
