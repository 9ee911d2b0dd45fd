package org.waymark.ingest.submission.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Prefer} header (RFC 7240): {@code wait=5} holds the answer, in seconds. */
final class Prefer {
  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=\"?([0-9]{1,6})\"?");

  private Prefer() {}

  /** How long to wait, at most the longest allowed; nothing without the header. */
  static Duration wait(@Nullable String header, Duration longest) {
    Matcher matcher = WAIT.matcher(header == null ? "" : header);
    if (!matcher.find()) {
      return Duration.ZERO;
    }
    Duration wanted = Duration.ofSeconds(Long.parseLong(matcher.group(1)));
    return wanted.compareTo(longest) > 0 ? longest : wanted;
  }
}
