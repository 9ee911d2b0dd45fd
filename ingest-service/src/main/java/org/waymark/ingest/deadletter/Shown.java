package org.waymark.ingest.deadletter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of some bytes, for people: as text where it is text, else in base64.
 *
 * @param size bytes there are altogether
 * @param more bytes that are not shown
 */
public record Shown(@Nullable String text, @Nullable String base64, int size, int more) {
  /**
   * @param most bytes that are shown
   */
  public static Shown of(byte[] bytes, int most) {
    byte[] head = bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(head);
    var out = CharBuffer.allocate(head.length);
    // a character that is cut off at the end of the head is left out, elsewhere it is no text
    boolean wrong = decoder.decode(in, out, bytes.length == head.length).isError();
    String text = out.flip().toString();
    if (wrong || text.chars().anyMatch(Shown::isNoText)) {
      String base64 = Base64.getEncoder().encodeToString(head);
      return new Shown(null, base64, bytes.length, bytes.length - head.length);
    }
    return new Shown(text, null, bytes.length, bytes.length - in.position());
  }

  private static boolean isNoText(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
