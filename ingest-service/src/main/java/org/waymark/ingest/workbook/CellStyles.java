package org.waymark.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is shown as a date, a time or a percentage: in a workbook that is its format.
 */
final class CellStyles {
  /** What a number is shown as. */
  enum Kind {
    NUMBER,
    PERCENTAGE,
    DATE,
    TIME
  }

  static final CellStyles NONE = new CellStyles(List.of());

  private static final int MOST = 70_000;

  private final List<Kind> kinds;

  private CellStyles(List<Kind> kinds) {
    this.kinds = kinds;
  }

  static CellStyles read(InputStream part) throws IOException, WorkbookRefused {
    Map<String, Kind> formats = new HashMap<>();
    List<Kind> kinds = new ArrayList<>();
    boolean ofCells = false;
    try (Xml xml = Xml.of(part)) {
      while (xml.next()) {
        if (xml.begins("numFmt")) {
          String code = xml.attribute("formatCode");
          formats.put(String.valueOf(xml.attribute("numFmtId")), kind(code == null ? "" : code));
        } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
          ofCells = xml.begins("cellXfs");
        } else if (ofCells && xml.begins("xf")) {
          String id = String.valueOf(xml.attribute("numFmtId"));
          Kind own = formats.get(id);
          kinds.add(own == null ? builtIn(id) : own);
        }
        if (kinds.size() > MOST || formats.size() > MOST) {
          throw WorkbookRefused.unsafe("it has more than %d cell formats".formatted(MOST));
        }
      }
    }
    return new CellStyles(kinds);
  }

  Kind kind(int style) {
    return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
  }

  /** ECMA-376 part 1, 18.8.30: formats that a workbook names without describing them. */
  private static Kind builtIn(String id) {
    return switch (id) {
      case "9", "10" -> Kind.PERCENTAGE;
      case "14",
          "15",
          "16",
          "17",
          "22",
          "27",
          "28",
          "29",
          "30",
          "31",
          "36",
          "50",
          "51",
          "52",
          "53",
          "54",
          "57",
          "58" ->
          Kind.DATE;
      case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" ->
          Kind.TIME;
      default -> Kind.NUMBER;
    };
  }

  /** By the letters of the format's first section, text and colours left out. */
  static Kind kind(String code) {
    if (code.equalsIgnoreCase("general")) {
      return Kind.NUMBER;
    }
    String letters = letters(code).toLowerCase(Locale.ROOT);
    if (letters.indexOf('%') >= 0) {
      return Kind.PERCENTAGE;
    }
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    boolean month = letters.indexOf('m') >= 0;
    return day || month && !clock ? Kind.DATE : clock ? Kind.TIME : Kind.NUMBER;
  }

  private static String letters(String code) {
    var letters = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        if (c == ';') {
          break;
        }
        if (c == '\\' || c == '_' || c == '*') {
          i++;
        } else if (c == '[') {
          i = bracket(code, i, letters);
        } else {
          letters.append(c);
        }
      }
    }
    return letters.toString();
  }

  /** Elapsed hours count as a time; a colour, a locale or a condition as nothing. */
  private static int bracket(String code, int from, StringBuilder letters) {
    int end = code.indexOf(']', from);
    if (end < 0) {
      return code.length();
    }
    String inside = code.substring(from + 1, end);
    if (inside.matches("[hH]+|[mM]+|[sS]+")) {
      letters.append('h');
    }
    return end;
  }

  static @Nullable Integer number(@Nullable String text) {
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
