package org.waymark.ingest.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Sends;

/** Frequency, form and what is sent go together (rule 8 of the specification). */
final class IndicatorSense implements CatalogueCheck {
  private static final Set<Frequency> WITHIN_A_YEAR =
      Set.of(Frequency.MONTHLY, Frequency.QUARTERLY);

  @Override
  public void check(Draft draft, Complaints complaints) {
    draft.catalogue().indicators().forEach(indicator -> check(indicator, complaints));
  }

  private static void check(Indicator i, Complaints complaints) {
    if (i.form() != Form.POINT && !WITHIN_A_YEAR.contains(i.frequency())) {
      complaints.about(
          i,
          "form",
          i.form().word(),
          "a %s indicator has form 'point': only monthly and quarterly ones accumulate"
              .formatted(i.frequency().word()));
    }
    if (!fits(i.form(), i.sends())) {
      complaints.about(
          i,
          "sends",
          i.sends().word(),
          "with form '%s': %s".formatted(i.form().word(), wanted(i.form())));
    }
    if (i.scale().signum() <= 0) {
      complaints.about(i, "scale", i.scale(), "a number above zero is wanted, as 100");
    }
    if (new HashSet<>(i.breakdowns()).size() < i.breakdowns().size()) {
      complaints.about(i, "breakdowns", null, "a breakdown is named twice");
    }
  }

  private static boolean fits(Form form, Sends sends) {
    return switch (form) {
      case POINT -> sends == Sends.VALUE || sends == Sends.RATIO;
      case YEAR_TO_DATE -> sends != Sends.VALUE;
      case ROLLING_12_MONTHS -> sends != Sends.CUMULATIVE;
    };
  }

  private static String wanted(Form form) {
    return switch (form) {
      case POINT -> "value or ratio is wanted";
      case YEAR_TO_DATE -> "increments, cumulative or ratio is wanted";
      case ROLLING_12_MONTHS -> "value, increments or ratio is wanted";
    };
  }
}
