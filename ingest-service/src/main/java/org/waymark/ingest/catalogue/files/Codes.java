package org.waymark.ingest.catalogue.files;

import java.util.regex.Pattern;

/** Codes that stand in addresses and as keys. */
final class Codes {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Codes() {}

  /**
   * @throws IllegalArgumentException saying what would be right
   */
  static String plain(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a code of 1 to 64 letters, digits, dots, hyphens or underscores is wanted");
    }
    return text;
  }
}
