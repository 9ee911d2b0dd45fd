package org.waymark.standalone.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the demonstration's CSV and NDJSON files into rows of text by column, with a reader of its
 * own, so that a recount shares nothing with the services it checks.
 */
final class Rows {
  private static final Pattern MEMBER =
      Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([-0-9.]+))");

  private Rows() {}

  static List<Map<String, String>> of(Path file) {
    try {
      String text = Files.readString(file);
      return file.toString().endsWith(".ndjson")
          ? text.lines().map(Rows::members).toList()
          : csv(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> members(String line) {
    Map<String, String> row = new LinkedHashMap<>();
    Matcher member = MEMBER.matcher(line);
    while (member.find()) {
      String text = member.group(2);
      row.put(
          member.group(1),
          text == null ? member.group(3) : text.replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    return row;
  }

  private static List<Map<String, String>> csv(String text) {
    List<List<String>> lines = lines(text);
    List<String> header = lines.getFirst();
    return lines.stream().skip(1).map(cells -> row(header, cells)).toList();
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalStateException(header + " does not fit " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(cells);
          cells = new ArrayList<>();
        }
      }
    }
    return lines;
  }
}
