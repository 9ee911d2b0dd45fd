package org.waymark.ingest.mapping;

import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.RowForm;

/** Names what stands in one mapped row as it stood in the sender's own. */
final class MappedForm implements RowForm {
  private static final int LONGEST_SHOWN = 80;

  private final RowForm table;
  private final Columns columns;
  private final @Nullable String[] fields;
  private final @Nullable String[] values;

  MappedForm(RowForm table, Columns columns) {
    this.table = table;
    this.columns = columns;
    this.fields = new @Nullable String[columns.size()];
    this.values = new @Nullable String[columns.size()];
  }

  /** Remembers where one of our cells came from. */
  void came(int place, String field, String value) {
    fields[place] = field;
    values[place] = value;
  }

  @Override
  public String field(Column column) {
    Integer place = columns.place(column.name());
    String field = place == null ? null : fields[place];
    return field == null ? column.name() : field;
  }

  @Override
  public @Nullable String shown(Column column, @Nullable String value) {
    Integer place = columns.place(column.name());
    String source = place == null ? null : values[place];
    return source == null || source.isEmpty() ? value : source;
  }

  @Override
  public boolean typed() {
    return table.typed();
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
