package org.waymark.reporting.close;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/**
 * The first month that a council closes: the first full month of its earliest framework, but no
 * earlier than the month before its first catalogue was activated, since what nobody could have
 * reported is not closed. A council that starts in May 2016 with a framework from 1 April 2016
 * closes April first.
 */
public final class Opening {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Opening() {}

  public static Period of(Catalogue catalogue, Instant activated) {
    Period before =
        Period.containing(PeriodKind.MONTH, activated.atZone(LONDON).toLocalDate()).previous();
    return catalogue.frameworks().stream()
        .map(Framework::from)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(Opening::firstFullMonth)
        .filter(month -> month.compareTo(before) > 0)
        .orElse(before);
  }

  private static Period firstFullMonth(LocalDate from) {
    Period month = Period.containing(PeriodKind.MONTH, from);
    return from.getDayOfMonth() == 1 ? month : month.next();
  }
}
