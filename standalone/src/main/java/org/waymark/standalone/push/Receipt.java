package org.waymark.standalone.push;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest answers about a submission. {@code received = accepted + duplicate + rejected} at
 * every moment; queried rows are among the accepted.
 *
 * @param isFinal whether no later finding can change the counts
 * @param rows the rows refused or queried, as many as ingest lists
 * @param moreRows how many more there are
 */
public record Receipt(
    @Nullable String submission,
    @JsonProperty("final") boolean isFinal,
    long received,
    long accepted,
    long duplicate,
    long rejected,
    long queried,
    @Nullable List<Row> rows,
    long moreRows) {

  /**
   * A row that was refused or queried, numbered as in the file.
   *
   * @param code stable, and listed in the documentation
   */
  public record Row(
      long row,
      @Nullable String field,
      @Nullable String value,
      @Nullable String code,
      @Nullable String message) {}

  public Receipt {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }

  /** The rows listed; never null. */
  public List<Row> listed() {
    return rows == null ? List.of() : rows;
  }

  /** Whether the counts add up. */
  public boolean addsUp() {
    return received == accepted + duplicate + rejected;
  }
}
