package org.waymark.ingest.submission.body;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Layout;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one row from a JSON object, as a stream of tokens. */
final class JsonRow {
  private static final int LARGEST_EXPONENT = 30;

  private final JsonParser in;
  private final Layout layout;
  private final int number;
  private @Nullable Line fault;

  JsonRow(JsonParser in, Layout layout, int number) {
    this.in = in;
    this.layout = layout;
    this.number = number;
  }

  /** Reads from just behind the opening brace to the closing one. */
  Line read() {
    // a CSV column's name is no property's, so that the schema and this reader agree
    @Nullable String[] cells = new @Nullable String[layout.size()];
    for (JsonToken t = in.nextToken(); t != JsonToken.END_OBJECT; t = in.nextToken()) {
      String name = in.currentName();
      Integer place = layout.columns().placeOfProperty(name);
      JsonToken value = in.nextToken();
      if (place == null) {
        fault(
            name,
            null,
            "property.unknown",
            "there is no such property: "
                + String.join(
                    ", ", layout.columns().all().stream().map(c -> c.property()).toList()));
        in.skipChildren();
      } else if (cells[place] != null) {
        fault(name, null, "row.unreadable", "'%s' stands twice".formatted(name));
        in.skipChildren();
      } else {
        cells[place] = cell(name, layout.columns().all().get(place), value);
      }
    }
    return fault != null ? fault : new Line.Row(number, cells, RowForm.JSON);
  }

  private @Nullable String cell(String name, Column column, JsonToken value) {
    return switch (value) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(name, in.getString());
      case START_ARRAY -> column.list() ? words(name) : nested(name);
      default -> nested(name);
    };
  }

  private @Nullable String nested(String name) {
    in.skipChildren();
    fault(name, null, "property.nested", "'%s' must be text or a number".formatted(name));
    return null;
  }

  private @Nullable String plain(String name, String number) {
    if (number.indexOf('e') < 0 && number.indexOf('E') < 0) {
      return number;
    }
    BigDecimal decimal = decimal(number);
    if (decimal == null
        || decimal.scale() > LARGEST_EXPONENT
        || decimal.scale() < -LARGEST_EXPONENT) {
      fault(name, Shown.shortened(number), "number.out-of-range", "its exponent is too large");
      return null;
    }
    return decimal.toPlainString();
  }

  /** Nothing where the exponent is beyond what a decimal can have at all. */
  private static @Nullable BigDecimal decimal(String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException beyond) {
      return null;
    }
  }

  /** A list of words, such as markers, is the words with blanks between. */
  private String words(String name) {
    var words = new StringJoiner(" ");
    for (JsonToken t = in.nextToken(); t != JsonToken.END_ARRAY; t = in.nextToken()) {
      if (t == JsonToken.VALUE_STRING) {
        words.add(in.getString());
      } else {
        in.skipChildren();
        fault(name, null, "property.nested", "'%s' must be a list of words".formatted(name));
      }
    }
    return words.toString();
  }

  private void fault(String name, @Nullable String value, String code, String message) {
    if (fault == null) {
      fault = new Line.Broken(number, Shown.shortened(name), value, code, message, false);
    }
  }
}
