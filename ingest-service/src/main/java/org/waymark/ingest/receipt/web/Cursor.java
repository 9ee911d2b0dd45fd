package org.waymark.ingest.receipt.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.waymark.ingest.submission.PastSubmissions;

/** Where a list goes on, as text that callers hand back unread. */
public final class Cursor {
  private static final int LONGEST = 200;

  private Cursor() {}

  public static String of(Instant acceptedAt, String id) {
    byte[] text = (acceptedAt.toEpochMilli() + ":" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /** Nothing where the text is none of ours. */
  public static Optional<PastSubmissions.After> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      var at = Instant.ofEpochMilli(Long.parseLong(plain, 0, Math.max(colon, 0), 10));
      return Optional.of(new PastSubmissions.After(at, plain.substring(colon + 1)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
