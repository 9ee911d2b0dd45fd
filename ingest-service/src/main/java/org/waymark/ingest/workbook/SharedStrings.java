package org.waymark.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that cells point to, kept as bytes so that a million of them are no burden. */
final class SharedStrings {
  static final SharedStrings NONE = new SharedStrings();

  /** Together, in UTF-8. */
  static final int MOST_BYTES = 32 << 20;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int count;

  private SharedStrings() {}

  /**
   * @param longest characters of one text; what is beyond is cut off, and one character more is
   *     kept so that it shows
   */
  static SharedStrings read(InputStream part, int longest) throws IOException, WorkbookRefused {
    var strings = new SharedStrings();
    var text = new StringBuilder();
    try (Xml xml = Xml.of(part)) {
      while (xml.next()) {
        if (xml.begins("si")) {
          text.setLength(0);
          xml.text(text, longest + 1);
          strings.add(text.toString());
        }
      }
    }
    return strings;
  }

  private void add(String text) throws WorkbookRefused {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    int end = (count == 0 ? 0 : ends[count - 1]) + more.length;
    // every text costs a place too, an empty one no less
    if (end + 4L * count > MOST_BYTES) {
      throw new WorkbookRefused(
          "workbook.too-large",
          "its texts have more than %d bytes together: send it in parts, or as CSV"
              .formatted(MOST_BYTES));
    }
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(more, 0, bytes, end - more.length, more.length);
    ends[count++] = end;
  }

  /** The text with this number, from 0; null where there is none. */
  @Nullable String get(int number) {
    if (number < 0 || number >= count) {
      return null;
    }
    int begin = number == 0 ? 0 : ends[number - 1];
    return unescaped(new String(bytes, begin, ends[number] - begin, StandardCharsets.UTF_8));
  }

  /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
