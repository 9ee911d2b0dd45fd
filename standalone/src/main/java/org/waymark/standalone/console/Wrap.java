package org.waymark.standalone.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: at blanks, else within paths and codes, else wherever it must. */
public final class Wrap {
  private static final String BREAKS = "/\\.-_,;:";

  private Wrap() {}

  /**
   * The text in lines of at most this width; at least one line.
   *
   * @param width in characters, at least 2
   */
  public static List<String> of(String text, int width) {
    var lines = new ArrayList<String>();
    String rest = text.strip();
    while (rest.length() > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The same with every line but the first indented. */
  public static List<String> hanging(String text, int width, String indent) {
    var lines = new ArrayList<String>();
    for (String line : of(text, width - indent.length())) {
      lines.add(lines.isEmpty() ? line : indent + line);
    }
    return lines;
  }

  private static int end(String text, int width) {
    int blank = text.lastIndexOf(' ', width);
    if (blank > 0) {
      return blank;
    }
    for (int end = width; end > 1; end--) {
      if (BREAKS.indexOf(text.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return Character.isHighSurrogate(text.charAt(width - 1)) ? width - 1 : width;
  }
}
