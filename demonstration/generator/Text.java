import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as RFC 4180 CSV and as one JSON object a line. */
final class Text {
  private Text() {}

  static String csv(List<String> header, List<List<String>> rows) {
    StringBuilder out = new StringBuilder(line(header));
    rows.forEach(row -> out.append(line(row)));
    return out.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Text::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Blank cells are left out; figures are written as JSON numbers. */
  static String ndjson(List<Row> rows) {
    return rows.stream().map(Text::object).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String object(Row row) {
    List<String> cells = row.cells();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        out.append(out.isEmpty() ? "{" : ",")
            .append(quoted(Row.COLUMNS.get(i)))
            .append(':')
            .append(json(Row.COLUMNS.get(i), cells.get(i)));
      }
    }
    return out.append('}').toString();
  }

  private static String json(String column, String cell) {
    return switch (column) {
      case "numerator", "denominator", "value", "revision" -> cell;
      default -> quoted(cell);
    };
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
