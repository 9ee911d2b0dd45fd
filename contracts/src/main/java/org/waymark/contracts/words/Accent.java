package org.waymark.contracts.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A council's one accent colour as the style sheet that the pages link to, {@code
 * /waymark/accent.css}. A style sheet of its own keeps pages free of style attributes. Text on the
 * colour is black or white, whichever reads better.
 *
 * @param colour six hexadecimal digits after #
 */
public record Accent(String colour) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  public Accent {
    if (!HEX.matcher(colour).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no colour: # and six hexadecimal digits are wanted".formatted(colour));
    }
  }

  /** The style sheet's text. */
  public String stylesheet() {
    return ":root{--waymark-accent:%s;--waymark-on-accent:%s}\n"
        .formatted(colour.toLowerCase(Locale.ROOT), onAccent());
  }

  private String onAccent() {
    double luminance = luminance();
    double withWhite = 1.05 / (luminance + 0.05);
    double withBlack = (luminance + 0.05) / 0.05;
    return withWhite >= withBlack ? "#ffffff" : "#0b0c0c";
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private double luminance() {
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  }

  private double channel(int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
