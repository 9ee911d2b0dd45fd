package org.waymark.ingest.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** How one of our columns is filled from a row of the file at hand. */
final class ColumnPlan {
  private static final int MOST_REMEMBERED = 1000;

  private final MappedColumn said;
  private final Column column;
  private final int place;
  private final int[] sources;
  private final PeriodForms forms;
  private final Map<String, Outcome> known = new HashMap<>();

  /**
   * @param column ours
   * @param place of our column
   */
  ColumnPlan(MappedColumn said, Column column, int place, Header header) {
    this.said = said;
    this.column = column;
    this.place = place;
    this.sources = said.columns().stream().mapToInt(header::place).toArray();
    this.forms = PeriodForms.of(said.forms());
  }

  int place() {
    return place;
  }

  boolean isNumber() {
    return column.type() == Column.Type.DECIMAL;
  }

  /** Whether a header has a form or value by which it is one of those across. */
  static boolean canRead(MappedColumn header, String name) {
    if (header.values().containsKey(name)) {
      return true;
    }
    if (!header.columns().isEmpty() || header.forms().isEmpty()) {
      return false;
    }
    try {
      return PeriodForms.of(header.forms()).read(name) != null;
    } catch (IllegalArgumentException noSuchDay) {
      return false;
    }
  }

  /** What the row has for this column. */
  Outcome read(SourceRow row) {
    return said.constant() != null ? new Outcome.Text(said.constant()) : judged(source(row), row);
  }

  /** The same for a column across, whose header or cell is the text to begin with. */
  Outcome read(String first, SourceRow row) {
    return judged(sources.length == 0 ? first : first + joint() + source(row), row);
  }

  /** What stands in the file for this column. */
  String source(SourceRow row) {
    if (sources.length == 1) {
      return row.text(sources[0]);
    }
    var joined = new StringJoiner(joint());
    for (int source : sources) {
      joined.add(row.text(source));
    }
    return joined.toString();
  }

  private String joint() {
    return said.join() == null ? " " : said.join();
  }

  /** The sender's columns that it is read from; ours where it is a constant. */
  String field(SourceRow row) {
    if (sources.length == 0) {
      return column.name();
    }
    var names = new StringJoiner(" + ");
    for (int i = 0; i < sources.length; i++) {
      names.add(sources[i] == Header.MISSING ? said.columns().get(i) : row.name(sources[i]));
    }
    return names.toString();
  }

  private Outcome judged(String text, SourceRow row) {
    Outcome outcome = known.get(text);
    if (outcome == null) {
      outcome = judge(text, field(row));
      if (known.size() < MOST_REMEMBERED) {
        known.put(text, outcome);
      }
    }
    return outcome;
  }

  private Outcome judge(String text, String field) {
    String value = said.values().get(text);
    if (value == null && !said.values().isEmpty()) {
      switch (said.unlisted()) {
        case KEEP -> {}
        case LEAVE_OUT -> {
          return new Outcome.LeftOut("'%s' is not listed by the mapping".formatted(field));
        }
        case REFUSE -> {
          String code = column.code() + ".unlisted";
          return new Outcome.Refused(
              field, text, code, "this feed's mapping does not list what it means");
        }
      }
    }
    String meant = value == null ? text : value;
    if (meant.isEmpty() && said.empty() != null) {
      return new Outcome.Text(said.empty());
    }
    return switch (column.type()) {
      case DECIMAL, WHOLE_NUMBER -> number(meant);
      case PERIOD, DATE ->
          value != null || meant.isEmpty() ? new Outcome.Text(meant) : time(meant, field);
      case TEXT -> new Outcome.Text(meant);
    };
  }

  private Outcome number(String text) {
    for (Map.Entry<String, String> marker : said.markers().entrySet()) {
      if (text.equals(marker.getKey())) {
        return new Outcome.Text("", marker.getValue());
      }
    }
    for (Map.Entry<String, String> marker : said.markers().entrySet()) {
      String sign = marker.getKey();
      if (!sign.isEmpty() && text.endsWith(sign)) {
        String before = text.substring(0, text.length() - sign.length()).strip();
        return new Outcome.Text(Numbers.plain(before, said.number()), marker.getValue());
      }
    }
    return new Outcome.Text(Numbers.plain(text, said.number()));
  }

  private Outcome time(String text, String field) {
    if (forms.areNone()) {
      return new Outcome.Text(text);
    }
    String why = "it is not written as %s, as this feed's mapping says".formatted(forms.words());
    try {
      Written written = forms.read(text);
      if (written != null) {
        return new Outcome.Text(
            column.type() == Column.Type.DATE
                ? written.first().toString()
                : written.period(said.frequency(), said.years()).toString());
      }
    } catch (IllegalArgumentException noPeriod) {
      why = String.valueOf(noPeriod.getMessage());
    }
    return new Outcome.Refused(field, text, column.code() + ".invalid", why);
  }

  static List<ColumnPlan> all(List<MappedColumn> said, Columns columns, Header header) {
    return said.stream().map(each -> of(each, columns, header)).toList();
  }

  static ColumnPlan of(MappedColumn said, Columns columns, Header header) {
    Integer place = columns.place(said.to());
    if (place == null) {
      throw new IllegalArgumentException("the feed has no column '%s'".formatted(said.to()));
    }
    return new ColumnPlan(said, columns.all().get(place), place, header);
  }
}
