package org.waymark.reporting.pack.render;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One table as RFC 4180 has it, in UTF-8. Text that a spreadsheet would take for a formula is
 * escaped by an apostrophe; figures are not.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";
  private final StringBuilder out = new StringBuilder();

  public Csv(String... columns) {
    row(Arrays.stream(columns).map(Csv::text).toList());
  }

  public void row(List<String> cells) {
    out.append(String.join(",", cells)).append("\r\n");
  }

  /** A cell of words. */
  public static String text(@Nullable Object value) {
    String words = value == null ? "" : value.toString();
    return quoted(!words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words);
  }

  /** A cell with a figure, a period or a date, which is never a formula. */
  public static String figure(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> quoted(value.toString());
    };
  }

  /** A cell with several words. */
  public static String texts(List<String> values) {
    return text(values.stream().collect(Collectors.joining(" ")));
  }

  private static String quoted(String words) {
    return words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + words.replace("\"", "\"\"") + '"'
        : words;
  }

  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
