package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG and nothing but well-formed SVG: names come from this package, every attribute and
 * every word is escaped. Coordinates are screen units, hence doubles; they are written with one
 * decimal.
 */
final class Svg {

  static final int FONT = 13;
  private static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a drawing that says what it is to those who cannot see it. */
  static Svg drawing(String id, int width, int height, String title, String description) {
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "font-family",
        FAMILY,
        "font-size",
        FONT,
        "fill",
        Palette.INK);
    svg.open("title", "id", id + "-title").words(title).close();
    svg.open("desc", "id", id + "-desc").words(description).close();
    return svg;
  }

  Svg open(String name, @Nullable Object... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Svg leaf(String name, @Nullable Object... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, @Nullable Object... attributes) {
    return leaf("line", join(attributes, "x1", x1, "y1", y1, "x2", x2, "y2", y2));
  }

  Svg text(double x, double y, String words, @Nullable Object... attributes) {
    return open("text", join(attributes, "x", x, "y", y)).words(words).close();
  }

  Svg words(String words) {
    out.append(escape(words));
    return this;
  }

  /** Ends the drawing. */
  String done() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  /** A piece of a path's data: letters as they are, coordinates with one decimal. */
  static String path(Object... pieces) {
    StringBuilder d = new StringBuilder();
    for (Object piece : pieces) {
      d.append(plain(piece)).append(piece instanceof String ? "" : " ");
    }
    return d.toString();
  }

  static @Nullable Object[] join(@Nullable Object[] first, @Nullable Object... second) {
    return Stream.concat(Stream.of(first), Stream.of(second)).toArray();
  }

  private StringBuilder tag(String name, @Nullable Object[] attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value != null) {
        out.append(' ')
            .append(attributes[i])
            .append("=\"")
            .append(escape(plain(value)))
            .append('"');
      }
    }
    return out;
  }

  private static String plain(Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : value.toString();
  }

  static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(c < ' ' ? ' ' : c);
          }
        });
    return safe.toString();
  }
}
