package org.waymark.ingest.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.value.Frequency;
import org.waymark.ingest.mapping.PeriodForms;
import org.waymark.ingest.submission.Bounds;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** What a mapping says of one of our columns goes with what that column holds. */
final class MappedColumnSense {
  private final Columns columns;
  private final Complaints complaints;

  MappedColumnSense(Columns columns, Complaints complaints) {
    this.columns = columns;
    this.complaints = complaints;
  }

  void check(Mapping mapping) {
    MappedAcross wide = mapping.across();
    mapping
        .everyColumn()
        .forEach(
            each -> column(each, wide != null && (each == wide.header() || each == wide.cell())));
    if (wide != null && wide.columns().isEmpty() && !tellsItself(wide.header())) {
      complaints.about(
          wide,
          "columns",
          null,
          "name the columns, or say by a form or values of 'header' alone which they are");
    }
    if (wide != null && !wide.cell().columns().isEmpty()) {
      about(wide.cell(), "column", wide.cell().columns(), "the cell itself is meant: name none");
    }
  }

  private static boolean tellsItself(MappedColumn header) {
    return !header.values().isEmpty() || !header.forms().isEmpty() && header.columns().isEmpty();
  }

  private void column(MappedColumn said, boolean isWide) {
    Integer place = columns.place(said.to());
    Column column = place == null ? null : columns.all().get(place);
    if (column == null || !column.name().equals(said.to())) {
      about(
          said,
          said.to(),
          said.to(),
          "the feed has no such column: one of %s is wanted"
              .formatted(String.join(", ", columns.names())));
      return;
    }
    boolean sourced = !said.columns().isEmpty();
    if (!isWide && sourced == (said.constant() != null)) {
      about(said, said.to(), null, "either a column or a constant is wanted");
    }
    if (isWide && said.constant() != null) {
      about(said, "constant", said.constant(), "the header or cell itself is meant: no constant");
    }
    forms(said, column);
    numbers(said, column);
  }

  private void forms(MappedColumn said, Column column) {
    boolean isPeriod = column.type() == Column.Type.PERIOD;
    Frequency frequency = said.frequency();
    if (!isPeriod && frequency != null) {
      about(said, "frequency", frequency.word(), "only a period has one");
    }
    if (said.years() != null && frequency != Frequency.MULTI_YEAR) {
      about(said, "years", said.years(), "only with the frequency multi-year");
    }
    if (said.forms().isEmpty()) {
      if (frequency != null) {
        about(said, "form", null, "how the sender writes the period is wanted");
      }
    } else if (!isPeriod && column.type() != Column.Type.DATE) {
      about(said, "form", said.forms(), "only a period or a date has one");
    } else {
      fit(said, isPeriod, frequency);
    }
  }

  private void fit(MappedColumn said, boolean isPeriod, @Nullable Frequency frequency) {
    try {
      PeriodForms forms = PeriodForms.of(said.forms());
      if (!isPeriod && !forms.tellDays()) {
        about(said, "form", said.forms(), "a form that tells a day, as dd/MM/yyyy, is wanted");
      }
      if (isPeriod && frequency != null && !forms.fit(frequency, said.years() != null)) {
        about(
            said, "frequency", frequency.word(), "what is written so does not tell such a period");
      }
    } catch (IllegalArgumentException wrong) {
      about(
          said,
          "form",
          said.forms(),
          "%s; or one of the names %s"
              .formatted(wrong.getMessage(), String.join(", ", PeriodForms.names().toList())));
    }
  }

  private void numbers(MappedColumn said, Column column) {
    boolean isNumber =
        column.type() == Column.Type.DECIMAL || column.type() == Column.Type.WHOLE_NUMBER;
    if (!isNumber && !said.number().isEmpty()) {
      about(said, "number", said.to(), "only a number has this");
    }
    if (!isNumber && !said.markers().isEmpty()) {
      about(said, "markers", said.to(), "only a number has these");
    }
    List<String> markers = said.markers().values().stream().filter(m -> !m.isEmpty()).toList();
    if (!markers.isEmpty() && columns.place("markers") == null) {
      about(said, "markers", markers, "this kind of feed has no markers: leave them empty");
    }
    markers.forEach(marker -> known(said, marker));
  }

  private void known(MappedColumn said, String marker) {
    Integer place = columns.place("markers");
    if (place == null) {
      return;
    }
    Bounds bounds = columns.all().get(place).bounds();
    if (bounds.pattern() != null && !bounds.pattern().matcher(marker).find()) {
      about(said, "markers", marker, bounds.wanted() + " is wanted");
    }
  }

  private void about(MappedColumn said, String field, @Nullable Object wrong, String message) {
    complaints.about(said, field, wrong, message);
  }
}
