package org.waymark.standalone.push;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ingest answers about a submission. {@code received = accepted + duplicate + rejected} at
 * every moment; queried rows are among the accepted.
 *
 * @param isFinal whether no later finding can change the counts
 * @param rows the rows refused or queried, as many as ingest lists
 * @param moreRows how many more there are
 * @param notes what the sender should know of how the body was read
 * @param leftOut rows and figures that the feed's mapping passes over; not among those received
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
    long moreRows,
    @Nullable List<String> notes,
    long leftOut,
    @Nullable List<Reason> leftOutBecause) {

  /** Why something was left out, and how often. */
  public record Reason(String why, long count) {}

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
      @Nullable String message) {

    /** What is wrong, without the row, field and value that have columns of their own. */
    String what() {
      if (message == null) {
        return "";
      }
      String place =
          field == null
              ? ""
              : "(, %1$s|, column [A-Z]+ \\(%1$s\\))?".formatted(Pattern.quote(field));
      String shown = value == null ? "" : "( '%s')?".formatted(Pattern.quote(value));
      String rest = message.replaceFirst("^Row [\\d,]+" + place + shown + ": ", "");
      return rest.isEmpty()
          ? message
          : rest.substring(0, 1).toUpperCase(Locale.UK) + rest.substring(1);
    }
  }

  public Receipt {
    rows = rows == null ? List.of() : List.copyOf(rows);
    notes = notes == null ? List.of() : List.copyOf(notes);
    leftOutBecause = leftOutBecause == null ? List.of() : List.copyOf(leftOutBecause);
  }

  /** The rows listed; never null. */
  public List<Row> listed() {
    return rows == null ? List.of() : rows;
  }

  /** What is to be said of the file as a whole, in sentences. */
  public List<String> remarks() {
    var remarks = new ArrayList<>(notes == null ? List.<String>of() : notes);
    if (leftOut > 0) {
      remarks.add(
          "%,d left out by the feed's mapping, not among those received".formatted(leftOut));
    }
    for (Reason reason : leftOutBecause == null ? List.<Reason>of() : leftOutBecause) {
      remarks.add("%,d left out because %s".formatted(reason.count(), reason.why()));
    }
    return remarks;
  }

  /** Whether the counts add up. */
  public boolean addsUp() {
    return received == accepted + duplicate + rejected;
  }
}
